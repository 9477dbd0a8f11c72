package org.iclei.kit.health;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;
import org.iclei.kit.inbox.Subscriptions;
import org.iclei.kit.observation.Pulse;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.HashMap;
import java.util.Map;

@Configuration(proxyBeanMethods = false)
class HealthBeans {
    private static final int PATIENCE_MILLIS = 4_000;

    @Bean
    Pulse storePulse(MongoOperations mongo, MeterRegistry metrics) {
        var question = new Document("ping", 1);
        return new Pulse("store", () -> mongo.executeCommand(question), () -> {}, metrics);
    }

    @Bean
    ListenerLag listenerLag(KafkaAdmin admin, Subscriptions subscriptions, MeterRegistry metrics) {
        Map<String, Object> settings = new HashMap<>(admin.getConfigurationProperties());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return new ListenerLag(settings, subscriptions, metrics);
    }

    @Bean
    Filling filling(Subscriptions subscriptions) {
        return new Filling(subscriptions);
    }

    @Bean
    Pulse brokerPulse(ListenerLag lag, Filling filling, MeterRegistry metrics) {
        return new Pulse(
                "broker",
                () -> {
                    filling.reached(lag.ask());
                    return true;
                },
                filling::unknown,
                metrics);
    }

    @Bean
    HealthIndicator storeHealthIndicator(Pulse storePulse) {
        return () -> (storePulse.up() ? Health.up() : Health.down()).build();
    }

    /** Commands go on without it, so it takes no instance out of service. */
    @Bean
    HealthIndicator brokerHealthIndicator(Pulse brokerPulse) {
        return () -> (brokerPulse.up() ? Health.up() : Health.status("DEGRADED")).build();
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Filling filling) {
        return () -> (filling.complete() ? Health.up() : Health.outOfService()).build();
    }
}
