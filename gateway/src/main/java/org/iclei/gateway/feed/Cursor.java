package org.iclei.gateway.feed;

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
record Cursor(String log, SortedMap<TopicPartition, Long> next) {
    static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    Cursor {
        var sorted = new TreeMap<TopicPartition, Long>(ORDER);
        next.forEach(
                (partition, offset) -> {
                    if (offset > 0) sorted.put(partition, offset);
                });
        next = Collections.unmodifiableSortedMap(sorted);
    }

    static Cursor of(String log, Map<TopicPartition, Long> next) {
        var sorted = new TreeMap<TopicPartition, Long>(ORDER);
        sorted.putAll(next);
        return new Cursor(log, sorted);
    }

    long nextOf(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }
}
