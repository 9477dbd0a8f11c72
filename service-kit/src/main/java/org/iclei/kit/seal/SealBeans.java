package org.iclei.kit.seal;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.collection.Lease;
import org.iclei.kit.trail.Entries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class SealBeans {

    @Bean
    SealTrail sealTrail(
            AggregateStore store,
            Lease lease,
            Clock clock,
            Announcement announcement,
            MeterRegistry metrics,
            @Value("${iclei.service}") String service) {
        return new SealTrail(
                new Seals(store, service, announcement),
                new Entries(store.mongo().getCollection(Entries.NAME)),
                store.relay(),
                lease,
                clock,
                new SealFigures(metrics, clock));
    }
}
