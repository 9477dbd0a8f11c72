package org.iclei.gateway.feed.log;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The log as it grows, handed over at once; used by one thread, woken by any. */
public final class LogTail implements AutoCloseable {
    private static final int FETCH_WAIT = 500;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

    private final LogReader reader;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long looked;

    public LogTail(String servers, List<String> topics) {
        reader = new LogReader(servers, topics, FETCH_WAIT);
        consumer = reader.consumer();
    }

    public LogExtent extent() {
        return reader.extent();
    }

    public void start(Cursor from, LogExtent extent) {
        follow(extent.partitions(), from);
        looked = System.nanoTime();
    }

    /** What was appended; comes back with nothing now and then. */
    public ConsumerRecords<byte[], byte[]> poll() {
        var missing = missing();
        if (!missing.isEmpty() && System.nanoTime() - looked > LOOK_AGAIN) look(missing);
        return consumer.assignment().isEmpty() ? ConsumerRecords.empty() : consumer.poll(POLL);
    }

    /** True while no topic exists, so that polling would not wait. */
    public boolean empty() {
        return consumer.assignment().isEmpty();
    }

    /** Records that are there and were not handed over yet, as far as is known. */
    public long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Ends a poll that waits, with a WakeupException. */
    public void wake() {
        consumer.wakeup();
    }

    private Set<String> missing() {
        var missing = new HashSet<>(reader.topics());
        consumer.assignment().forEach(partition -> missing.remove(partition.topic()));
        return missing;
    }

    /** A topic that its owner creates later is followed from its beginning. */
    private void look(Set<String> missing) {
        looked = System.nanoTime();
        var known = consumer.listTopics();
        var found =
                missing.stream()
                        .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                        .map(LogTail::partition)
                        .toList();
        if (!found.isEmpty()) follow(found, new Cursor("", Collections.emptySortedMap()));
    }

    private void follow(Collection<TopicPartition> partitions, Cursor from) {
        var all = Stream.concat(consumer.assignment().stream(), partitions.stream()).toList();
        consumer.assign(new HashSet<>(all));
        partitions.forEach(partition -> consumer.seek(partition, from.nextOf(partition)));
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    @Override
    public void close() {
        reader.close();
    }
}
