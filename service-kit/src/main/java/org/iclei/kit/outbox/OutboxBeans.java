package org.iclei.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.iclei.kit.collection.Lease;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OutboxBeans {

    /** Only the relay sends; idempotent and acknowledged by all, or the order would not hold. */
    private static Map<String, Object> settings(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        // what gathers while the one request is away leaves with the next
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        // on a partition made just now a second request may overtake the first (KAFKA-15591)
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return settings;
    }

    /** A bean, so that its producer is closed with the service. */
    @Bean
    ProducerFactory<byte[], byte[]> relayProducers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(settings(kafka));
    }

    @Bean
    KafkaTemplate<byte[], byte[]> relayTemplate(ProducerFactory<byte[], byte[]> relayProducers) {
        var template = new KafkaTemplate<>(relayProducers);
        // the usual listener logs every event of an outage with its stack trace
        template.setProducerListener(new ProducerListener<>() {});
        return template;
    }

    @Bean
    Relay relay(KafkaTemplate<byte[], byte[]> relayTemplate, Pull pull, RelayFigures figures) {
        return new Relay(relayTemplate, pull, figures);
    }

    @Bean
    RelayFigures relayFigures(MeterRegistry metrics) {
        return new RelayFigures(metrics);
    }

    /** Asks for the store, so that it is closed before the store is. */
    @Bean
    Pull pull(MongoOperations mongo) {
        return new Pull();
    }

    @Bean
    Lease lease(MongoOperations mongo, Clock clock) {
        return new Lease(mongo, clock);
    }

    @Bean
    Sweep sweep(
            Relay relay,
            Lease lease,
            RelayFigures figures,
            Clock clock,
            @Value("${iclei.outbox.left-behind:10s}") Duration leftBehind) {
        return new Sweep(relay, lease, figures, clock, leftBehind);
    }

    @Bean
    ResendEndpoint resendEndpoint(Sweep sweep) {
        return new ResendEndpoint(sweep);
    }

    @Bean
    OwnTopics ownTopics(KafkaAdmin admin) {
        return new OwnTopics(admin);
    }
}
