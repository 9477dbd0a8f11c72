package org.iclei.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.iclei.kit.envelope.UnreadableRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;

import java.nio.charset.StandardCharsets;

/**
 * Puts aside what nobody can read, on {@code error.<topic>.<group>}, unchanged and with the
 * reason's code; a stack trace would travel to whoever reads that topic.
 */
final class ListenerFaults implements ConsumerAwareRecordRecoverer {
    private static final Logger log = LoggerFactory.getLogger(ListenerFaults.class);

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MeterRegistry metrics;

    ListenerFaults(KafkaTemplate<byte[], byte[]> kafka, MeterRegistry metrics) {
        this.kafka = kafka;
        this.metrics = metrics;
    }

    @Override
    public void accept(
            ConsumerRecord<?, ?> record,
            @Nullable Consumer<?, ?> consumer,
            @Nullable Exception fault) {
        var group = consumer == null ? "unknown" : consumer.groupMetadata().groupId();
        var aside =
                new ProducerRecord<>(
                        errorTopic(record.topic(), group),
                        bytes(record.key()),
                        bytes(record.value()));
        record.headers().forEach(aside.headers()::add);
        aside.headers()
                .add(
                        "x-offset",
                        (record.partition() + "/" + record.offset())
                                .getBytes(StandardCharsets.UTF_8));
        kafka.send(aside).join();
        metrics.counter(ListenerFigures.UNREADABLE, "topic", record.topic(), "group", group)
                .increment();
        log.error(
                "inbox.unreadable topic={} partition={} offset={} group={} cause={}",
                record.topic(),
                record.partition(),
                record.offset(),
                group,
                String.valueOf(unreadable(fault)));
    }

    static @Nullable UnreadableRecord unreadable(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableRecord found) return found;
        }
        return null;
    }

    static String errorTopic(String topic, String group) {
        return "error." + topic + "." + group;
    }

    @SuppressWarnings("NullAway") // a record may lack its key or its value
    private static byte[] bytes(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes : null;
    }
}
