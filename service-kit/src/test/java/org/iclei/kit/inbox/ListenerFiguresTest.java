package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

import java.util.List;
import java.util.Map;

/** How long a partition has been trying one event, when several come together. */
class ListenerFiguresTest {
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final ListenerFigures figures = new ListenerFigures(metrics, "exchange", "of.test");

    @Test
    void the_same_event_goes_on_failing() {
        failedAt(0);
        await().until(() -> blockedSeconds() >= 1);

        failedAt(0);

        assertThat(blockedSeconds()).isPositive();
    }

    @Test
    void one_that_fails_behind_others_that_were_handled_has_only_begun() {
        failedAt(0);
        await().until(() -> blockedSeconds() >= 1);

        failedAt(1);

        assertThat(blockedSeconds()).isZero();
    }

    private void failedAt(int index) {
        var partition = new TopicPartition("exchange", 3);
        var together = List.of(record(partition, 7), record(partition, 8));
        var fault = new BatchListenerFailedException("the first that fails", index);
        figures.failure(
                new ConsumerRecords<>(Map.of(partition, together), Map.of()),
                fault,
                new MockConsumer<>("earliest"));
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(
                partition.topic(), partition.partition(), offset, new byte[0], new byte[0]);
    }

    private double blockedSeconds() {
        return metrics.get("iclei.inbox.blocked.seconds").gauge().value();
    }
}
