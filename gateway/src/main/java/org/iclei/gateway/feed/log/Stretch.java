package org.iclei.gateway.feed.log;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records between a cursor and the end that the log had at first: each partition in its order,
 * across partitions the oldest first, so that no topic waits for another.
 */
public final class Stretch {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Comparator<ConsumerRecord<byte[], byte[]>> OLDEST =
            Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
                    .thenComparing(Stretch::partition, Cursor.ORDER);

    private final Consumer<byte[], byte[]> consumer;
    private final LogExtent extent;
    private final Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> unfinished =
            new TreeMap<>(Cursor.ORDER);
    private final long began = System.nanoTime();

    Stretch(Consumer<byte[], byte[]> consumer, Cursor from, LogExtent extent) {
        this.consumer = consumer;
        this.extent = extent;
        consumer.assign(extent.partitions());
        for (var partition : extent.partitions()) {
            long next = from.nextOf(partition);
            consumer.seek(partition, next);
            if (next < extent.end(partition)) unfinished.put(partition, new ArrayDeque<>());
        }
    }

    public static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /**
     * @return null at the end
     * @throws TimeoutException when the log does not answer in time
     */
    public @Nullable ConsumerRecord<byte[], byte[]> next() {
        while (unfinished.values().stream().anyMatch(Deque::isEmpty)) fetch();
        var oldest = unfinished.values().stream().map(Deque::getFirst).min(OLDEST).orElse(null);
        if (oldest == null) return null;
        var partition = partition(oldest);
        unfinished.computeIfPresent(
                partition,
                (_, waiting) -> {
                    waiting.removeFirst();
                    return ended(partition, waiting) ? null : waiting;
                });
        return oldest;
    }

    /** Asks only for partitions of which nothing is at hand; the others keep what was fetched. */
    private void fetch() {
        if (System.nanoTime() - began > LONGEST.toNanos()) {
            throw new TimeoutException("the log did not answer within " + LONGEST);
        }
        consumer.pause(extent.partitions());
        var wanted = unfinished.keySet().stream().filter(this::nothingAtHand).toList();
        consumer.resume(wanted);
        for (var record : consumer.poll(POLL)) {
            var partition = partition(record);
            var waiting = unfinished.get(partition);
            if (waiting != null && record.offset() < extent.end(partition)) waiting.add(record);
        }
        unfinished.entrySet().removeIf(one -> ended(one.getKey(), one.getValue()));
    }

    /** Whether everything before the end was read. */
    public boolean finished() {
        return unfinished.isEmpty();
    }

    private boolean nothingAtHand(TopicPartition partition) {
        var waiting = unfinished.get(partition);
        return waiting != null && waiting.isEmpty();
    }

    private boolean ended(TopicPartition partition, Deque<?> waiting) {
        return waiting.isEmpty() && consumer.position(partition) >= extent.end(partition);
    }
}
