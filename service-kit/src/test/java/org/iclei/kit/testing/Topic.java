package org.iclei.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.schema.Envelope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A topic of the test broker, read from its beginning or written to. */
public final class Topic {
    private final String name;

    public Topic(String name) {
        this.name = name;
    }

    /** Every envelope on the topic so far, in order per partition. */
    public List<Envelope> read() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", Backends.broker());
        settings.put("allow.auto.create.topics", false);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(name).stream()
                            .map(
                                    partition ->
                                            new org.apache.kafka.common.TopicPartition(
                                                    name, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<Envelope>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    read.add(
                            KafkaEnvelopes.read(
                                    header -> {
                                        var found = record.headers().lastHeader(header);
                                        return found == null ? null : found.value();
                                    },
                                    record.value()));
                }
            }
            return read;
        }
    }

    /** The envelopes of one aggregate, in order. */
    public List<Envelope> read(UUID subject) {
        return read().stream()
                .filter(envelope -> envelope.subject().equals(subject.toString()))
                .toList();
    }

    /** Publishes envelopes as another service would, and waits for the broker. */
    public void publish(Envelope... envelopes) {
        for (var envelope : envelopes) {
            publish(
                    envelope.subject(),
                    envelope.data().getBytes(UTF_8),
                    KafkaEnvelopes.headers(envelope));
        }
    }

    /** Publishes any record, for instance one that is no envelope. */
    public void publish(String key, byte[] value, Map<String, byte[]> headers) {
        var settings = Map.<String, Object>of("bootstrap.servers", Backends.broker());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(name, key.getBytes(UTF_8), value);
            headers.forEach(record.headers()::add);
            producer.send(record);
            producer.flush();
        }
    }
}
