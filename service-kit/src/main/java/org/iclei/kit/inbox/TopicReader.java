package org.iclei.kit.inbox;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a topic outside its listeners, up to what it holds when the reading begins. */
final class TopicReader implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Set<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;

    /**
     * @param group whose offsets say where to go on; without any it begins at offset 0
     */
    TopicReader(KafkaProperties kafka, String topic, String group) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(settings, bytes, bytes);
        partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .collect(Collectors.toSet());
        consumer.assign(partitions);
        ends = consumer.endOffsets(partitions);
    }

    boolean more() {
        return partitions.stream().anyMatch(it -> consumer.position(it) < end(it));
    }

    /** What comes next; nothing of what was appended since. */
    List<ConsumerRecord<byte[], byte[]>> next() {
        var records = consumer.poll(WAIT);
        return records.partitions().stream()
                .flatMap(it -> records.records(it).stream().filter(one -> one.offset() < end(it)))
                .toList();
    }

    void done(ConsumerRecord<byte[], byte[]> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
    }

    void allDone() {
        partitions.forEach(it -> consumer.commitSync(Map.of(it, new OffsetAndMetadata(end(it)))));
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
