package org.iclei.gateway.feed.log;

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
public record LogExtent(
        String log, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

    public Set<TopicPartition> partitions() {
        return ends.keySet();
    }

    public long records() {
        return partitions().stream()
                .mapToLong(partition -> end(partition) - begin(partition))
                .sum();
    }

    public Cursor beginning() {
        return Cursor.of(log, begins);
    }

    public Cursor end() {
        return Cursor.of(log, ends);
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
    public void mustHold(Cursor cursor) {
        if (!holds(cursor)) {
            throw new Refused(
                    ProblemType.FOREIGN_CURSOR,
                    "Start again without a cursor, and drop every event whose id you have seen.");
        }
    }

    public boolean holds(Cursor cursor) {
        boolean known = partitions().containsAll(cursor.next().keySet());
        boolean within =
                partitions().stream()
                        .allMatch(
                                partition -> {
                                    long next = cursor.nextOf(partition);
                                    return begin(partition) <= next && next <= end(partition);
                                });
        return cursor.log().equals(log) && known && within;
    }
}
