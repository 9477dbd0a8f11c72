package org.iclei.kit.observation;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.micrometer.metrics.autoconfigure.MeterRegistryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ObservationBeans {

    @Bean
    MeterRegistryCustomizer<MeterRegistry> named(@Value("${spring.application.name}") String name) {
        return metrics -> metrics.config().commonTags("service", name);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
