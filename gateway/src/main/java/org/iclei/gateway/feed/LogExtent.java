package org.iclei.gateway.feed;

import org.apache.kafka.common.TopicPartition;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.Map;
import java.util.Set;

/**
 * What of the log exists now.
 *
 * @param log id of the Kafka cluster
 * @param begins first offset by partition
 * @param ends offset after the last committed record by partition
 */
record LogExtent(String log, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

    Set<TopicPartition> partitions() {
        return ends.keySet();
    }

    long records() {
        return partitions().stream()
                .mapToLong(partition -> end(partition) - begin(partition))
                .sum();
    }

    Cursor beginning() {
        return Cursor.of(log, begins);
    }

    long begin(TopicPartition partition) {
        return begins.getOrDefault(partition, 0L);
    }

    long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    /**
     * @throws Refused when the cursor lies outside, so that nobody takes a gap for the rest
     */
    void mustHold(Cursor cursor) {
        boolean known = partitions().containsAll(cursor.next().keySet());
        boolean within =
                partitions().stream()
                        .allMatch(
                                partition -> {
                                    long next = cursor.nextOf(partition);
                                    return begin(partition) <= next && next <= end(partition);
                                });
        if (!cursor.log().equals(log) || !known || !within) {
            throw new Refused(
                    ProblemType.FOREIGN_CURSOR,
                    "Start again without a cursor, and drop every event whose id you have seen.");
        }
    }
}
