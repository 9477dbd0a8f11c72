package org.iclei.local.bench.system;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How fast a topic grows, seen by the ends of its partitions, without reading it. */
public final class Arrivals implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public Arrivals(String broker, String topic) {
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker), bytes, bytes);
        partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        // or each look at their ends is warned of
        consumer.assign(partitions);
    }

    public long count() {
        return consumer.endOffsets(partitions).values().stream().mapToLong(it -> it).sum();
    }

    /** Records per second, from the last look that saw none of so many to the one that saw all. */
    public double perSecond(long after, int records) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        long start = System.nanoTime();
        long seen = after;
        while (seen < after + records) {
            if (seen == after) start = System.nanoTime();
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = count();
            if (System.nanoTime() > patience) {
                throw new IllegalStateException(
                        "%d of %d records came".formatted(seen - after, records));
            }
        }
        return (seen - after) / ((System.nanoTime() - start) / 1e9);
    }

    /** Returns when so many are there. */
    public void await(long records, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        for (long seen = count(); seen < records; seen = count()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%d records are missing".formatted(records - seen));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
