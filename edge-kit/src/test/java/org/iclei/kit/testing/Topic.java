package org.iclei.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** A topic of the test broker, read from its beginning or written to. */
public final class Topic {
    private final String name;
    private final String broker;

    public Topic(String name) {
        this(name, Backends.broker());
    }

    public Topic(String name, String broker) {
        this.name = name;
        this.broker = broker;
    }

    /** Creates the topic with six partitions. */
    public void create() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates the topic unless a service or another test has. */
    public void createIfMissing() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            if (admin.listTopics().names().get().contains(name)) return;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        create();
    }

    /** Every envelope on the topic so far, in order per partition. */
    public List<Envelope> read() {
        return records().stream().map(Topic::envelope).toList();
    }

    /** Every record on the topic so far with the key, in order. */
    public List<ConsumerRecord<byte[], byte[]>> records(UUID key) {
        var bytes = key.toString().getBytes(UTF_8);
        return records().stream().filter(record -> Arrays.equals(record.key(), bytes)).toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", broker);
        settings.put("allow.auto.create.topics", false);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(name).stream()
                            .map(partition -> new TopicPartition(name, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    private static Envelope envelope(ConsumerRecord<byte[], byte[]> record) {
        return KafkaEnvelopes.read(
                header -> {
                    var found = record.headers().lastHeader(header);
                    return found == null ? null : found.value();
                },
                record.value());
    }

    /** The envelopes of one aggregate, in order. */
    public List<Envelope> read(UUID subject) {
        return records(subject).stream().map(Topic::envelope).toList();
    }

    /** Publishes envelopes as another service would, and waits for the broker. */
    public void publish(Envelope... envelopes) {
        try (var producer = producer()) {
            for (var envelope : envelopes) {
                var value = envelope.data().getBytes(UTF_8);
                send(producer, envelope.subject(), value, KafkaEnvelopes.headers(envelope));
            }
        }
    }

    /** Publishes any record, for instance one that is no envelope. */
    public void publish(String key, byte[] value, Map<String, byte[]> headers) {
        try (var producer = producer()) {
            send(producer, key, value, headers);
        }
    }

    /** Any record under a key of its own choice. */
    public record Sent(byte @Nullable [] value, Map<String, byte[]> headers) {
        public static Sent of(Envelope envelope) {
            return new Sent(envelope.data().getBytes(UTF_8), KafkaEnvelopes.headers(envelope));
        }
    }

    /** Publishes several at once, so that whoever listens is handed them together. */
    public void publishTogether(String key, Sent... records) {
        try (var producer = producer(Duration.ofSeconds(5))) {
            for (var record : records) send(producer, key, record.value, record.headers);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return producer(Duration.ZERO);
    }

    /**
     * Closing it waits for the broker.
     *
     * @param linger how long a record may wait for others, unless it is closed
     */
    private KafkaProducer<byte[], byte[]> producer(Duration linger) {
        // several at once may overtake each other on a partition made just now (KAFKA-15591)
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker,
                        "max.in.flight.requests.per.connection",
                        1,
                        "linger.ms",
                        linger.toMillis());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void send(
            KafkaProducer<byte[], byte[]> producer,
            String key,
            byte @Nullable [] value,
            Map<String, byte[]> headers) {
        var record = new ProducerRecord<>(name, key.getBytes(UTF_8), value);
        headers.forEach(record.headers()::add);
        producer.send(record);
    }
}
