package org.iclei.local.bench.limit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.Map;

/** A topic read from offset 0 to where it ended when the reading began. */
public final class RawReading {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

    private RawReading() {}

    /** Records per second. */
    public static double perSecond(String broker, String topic) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer =
                new KafkaConsumer<>(Map.of("bootstrap.servers", broker), bytes, bytes)) {
            long start = System.nanoTime();
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long records = 0;
            while (partitions.stream().anyMatch(it -> consumer.position(it) < end(ends, it))) {
                records += consumer.poll(LONGEST_POLL).count();
            }
            return records / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
