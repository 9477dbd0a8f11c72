package org.iclei.gateway.feed.log;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One consumer of the services' topics; used by one thread at a time, belongs to no group. */
public final class LogReader implements AutoCloseable {
    private static final Map<String, Object> SETTINGS =
            Map.ofEntries(
                    Map.entry("isolation.level", "read_committed"),
                    Map.entry("enable.auto.commit", false),
                    Map.entry("allow.auto.create.topics", false),
                    Map.entry("auto.offset.reset", "none"),
                    Map.entry("metadata.max.age.ms", 10_000),
                    Map.entry("default.api.timeout.ms", 3_000),
                    Map.entry("request.timeout.ms", 3_000),
                    Map.entry("max.partition.fetch.bytes", 256 * 1024),
                    Map.entry("fetch.max.bytes", 4 * 1024 * 1024));

    // A page asks for what exists; waiting longer would delay the page that follows.
    private static final int SHORT_WAIT = 10;

    private final LogId id = new LogId();
    private final List<String> topics;
    private final KafkaConsumer<byte[], byte[]> consumer;

    LogReader(String servers, List<String> topics) {
        this(servers, topics, SHORT_WAIT);
    }

    /**
     * @param wait how many milliseconds a fetch waits for a first record
     */
    LogReader(String servers, List<String> topics, int wait) {
        this.topics = topics;
        var settings = new HashMap<>(SETTINGS);
        settings.put("bootstrap.servers", servers);
        settings.put("fetch.max.wait.ms", wait);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), id);
    }

    /** A topic that its owner has not created yet counts as empty. */
    public LogExtent extent() {
        var partitions = topics.stream().flatMap(this::partitions).toList();
        var begins = consumer.beginningOffsets(partitions);
        return new LogExtent(id.id(), begins, consumer.endOffsets(partitions));
    }

    private Stream<TopicPartition> partitions(String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        return known.stream().map(of -> new TopicPartition(topic, of.partition()));
    }

    public Stretch stretch(Cursor from, LogExtent extent) {
        return new Stretch(consumer, from, extent);
    }

    KafkaConsumer<byte[], byte[]> consumer() {
        return consumer;
    }

    List<String> topics() {
        return topics;
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
