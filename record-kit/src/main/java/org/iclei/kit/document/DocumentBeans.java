package org.iclei.kit.document;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.collection.Lease;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class DocumentBeans {

    @Bean
    Documents documents(MongoOperations mongo, Clock clock, MeterRegistry metrics) {
        return new Documents(mongo, clock, metrics);
    }

    @Bean
    DocumentSweep documentSweep(Documents documents, Lease lease) {
        return new DocumentSweep(documents, lease);
    }
}
