package org.iclei.local.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies on a topic about one aggregate, in order; repetitions too. */
record Wire(List<Event> events) {
    record Event(long sequence, String type, String id) {
        /** What it says of an aggregate; the same of another one has another id. */
        String said() {
            return sequence + " " + type;
        }
    }

    /** A topic as it is now. */
    record Topic(Map<String, List<Event>> bySubject) {
        Wire about(UUID subject) {
            return new Wire(bySubject.getOrDefault(subject.toString(), List.of()));
        }
    }

    static Topic read(String broker, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new HashMap<String, List<Event>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    read.computeIfAbsent(new String(record.key(), UTF_8), _ -> new ArrayList<>())
                            .add(event(record));
                }
            }
            return new Topic(read);
        }
    }

    private static Event event(ConsumerRecord<byte[], byte[]> record) {
        var sequence = Long.parseLong(header(record, "ce_sequence"));
        return new Event(sequence, header(record, "ce_type"), header(record, "ce_id"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    /** The events without repetitions, as they came first. */
    List<Event> first() {
        return events.stream().distinct().toList();
    }

    List<String> said() {
        return first().stream().map(Event::said).toList();
    }

    int duplicates() {
        return events.size() - first().size();
    }

    /** Events that came first after a later one. */
    long late() {
        long late = 0;
        long highest = 0;
        for (var event : first()) {
            if (event.sequence < highest) late++;
            highest = Math.max(highest, event.sequence);
        }
        return late;
    }
}
