package org.iclei.kit.outbox;

import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

import java.util.Map;

/** One broker in a test shows none of this: what order and durability rest on stands here. */
class OutboxBeansTest {

    @Test
    void an_event_counts_as_sent_when_all_have_it_and_none_overtakes_another() {
        assertThat(settings())
                .containsEntry(ACKS_CONFIG, "all")
                .containsEntry(ENABLE_IDEMPOTENCE_CONFIG, true)
                .containsEntry(MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    }

    @Test
    void a_broker_that_is_away_is_given_up_within_seconds() {
        assertThat(settings())
                .containsEntry(DELIVERY_TIMEOUT_MS_CONFIG, 8_000)
                .containsEntry(REQUEST_TIMEOUT_MS_CONFIG, 4_000)
                .containsEntry(MAX_BLOCK_MS_CONFIG, 2_000)
                .containsEntry(LINGER_MS_CONFIG, 1);
    }

    private static Map<String, Object> settings() {
        return new OutboxBeans().relayProducers(new KafkaProperties()).getConfigurationProperties();
    }
}
