package org.iclei.gateway.feed.log;

import org.apache.kafka.common.TopicPartition;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place between events of one log.
 *
 * @param log id of the Kafka cluster
 * @param next offset of the next record by partition; a partition that is not named starts at 0
 */
public record Cursor(String log, SortedMap<TopicPartition, Long> next) {
    public static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    public Cursor {
        var sorted = new TreeMap<TopicPartition, Long>(ORDER);
        next.forEach(
                (partition, offset) -> {
                    if (offset > 0) sorted.put(partition, offset);
                });
        next = Collections.unmodifiableSortedMap(sorted);
    }

    public static Cursor of(String log, Map<TopicPartition, Long> next) {
        var sorted = new TreeMap<TopicPartition, Long>(ORDER);
        sorted.putAll(next);
        return new Cursor(log, sorted);
    }

    public long nextOf(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** The place right after a record. */
    public Cursor after(TopicPartition partition, long offset) {
        var sorted = new TreeMap<>(next);
        sorted.put(partition, offset + 1);
        return new Cursor(log, sorted);
    }

    /** Whether nothing before the other place is left to read. */
    public boolean reaches(Cursor other) {
        return other.next().entrySet().stream()
                .allMatch(place -> nextOf(place.getKey()) >= place.getValue());
    }

    /** The same place in one topic, and the beginning of every other. */
    public Cursor in(String topic) {
        var sorted = new TreeMap<>(next);
        sorted.keySet().removeIf(partition -> !partition.topic().equals(topic));
        return new Cursor(log, sorted);
    }
}
