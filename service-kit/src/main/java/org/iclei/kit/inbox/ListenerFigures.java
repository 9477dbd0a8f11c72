package org.iclei.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.listener.BatchInterceptor;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.RecordInterceptor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What one group counts on one topic, and how long it has been trying one event. */
final class ListenerFigures
        implements RecordInterceptor<byte[], byte[]>, BatchInterceptor<byte[], byte[]> {
    static final String UNREADABLE = "iclei.inbox.unreadable";

    /** Whoever has not tried for so long has lost the partition to another instance. */
    private static final Duration LONGEST_TRY = Duration.ofMinutes(2);

    private record Blocked(long since, long tried) {}

    private final Map<Integer, Blocked> partitions = new ConcurrentHashMap<>();
    private final Counter retried;

    ListenerFigures(MeterRegistry metrics, String topic, String group) {
        var tags = Tags.of("topic", topic, "group", group);
        // from zero, so that the first one shows as an increase
        metrics.counter(UNREADABLE, tags);
        retried = metrics.counter("iclei.inbox.retried", tags);
        metrics.gauge("iclei.inbox.blocked.seconds", tags, this, ListenerFigures::blockedSeconds);
    }

    @Override
    public ConsumerRecord<byte[], byte[]> intercept(
            ConsumerRecord<byte[], byte[]> record, Consumer<byte[], byte[]> consumer) {
        return record;
    }

    @Override
    public void success(ConsumerRecord<byte[], byte[]> record, Consumer<byte[], byte[]> consumer) {
        partitions.remove(record.partition());
    }

    @Override
    public void failure(
            ConsumerRecord<byte[], byte[]> record,
            Exception fault,
            Consumer<byte[], byte[]> consumer) {
        if (ListenerFaults.unreadable(fault) != null) {
            partitions.remove(record.partition());
            return;
        }
        retried.increment();
        long now = System.nanoTime();
        partitions.merge(
                record.partition(),
                new Blocked(now, now),
                (before, _) -> new Blocked(before.since, now));
    }

    @Override
    public ConsumerRecords<byte[], byte[]> intercept(
            ConsumerRecords<byte[], byte[]> records, Consumer<byte[], byte[]> consumer) {
        return records;
    }

    @Override
    public void success(
            ConsumerRecords<byte[], byte[]> records, Consumer<byte[], byte[]> consumer) {
        records.partitions().forEach(it -> partitions.remove(it.partition()));
    }

    /** Those before the one that failed were handled, and are not handed over again. */
    @Override
    public void failure(
            ConsumerRecords<byte[], byte[]> records,
            Exception fault,
            Consumer<byte[], byte[]> consumer) {
        int failed = 0;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchListenerFailedException it) failed = it.getIndex();
        }
        var all = records.iterator();
        while (failed-- > 0) partitions.remove(all.next().partition());
        failure(all.next(), fault, consumer);
    }

    private double blockedSeconds() {
        long now = System.nanoTime();
        partitions.values().removeIf(it -> now - it.tried > LONGEST_TRY.toNanos());
        return partitions.values().stream()
                .mapToLong(it -> TimeUnit.NANOSECONDS.toSeconds(now - it.since))
                .max()
                .orElse(0);
    }
}
