package org.iclei.local.bench.limit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** The broker without anything in front of it: an idempotent producer, acknowledged by all. */
public final class RawBroker implements AutoCloseable {
    static final String TOPIC = "bench";
    private static final int PARTITIONS = 6;
    private static final int USUAL_LINGER_MILLIS = 5;
    private static final int BATCH_BYTES_OF_THE_RELAY = 128 << 10;

    private final Producer<byte[], byte[]> producer;

    public RawBroker(String address) {
        createTopic(address);
        producer = producer(address, USUAL_LINGER_MILLIS);
    }

    /** Records per second, each with a key of its own, all of them acknowledged. */
    public double perSecond(int size, Duration lasting) {
        byte[] value = new byte[size];
        new Random(size).nextBytes(value);
        long start = System.nanoTime();
        long end = start + lasting.toNanos();
        long records = 0;
        for (; System.nanoTime() < end; records++) {
            byte[] key = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(TOPIC, key, value));
        }
        producer.flush();
        return records / ((System.nanoTime() - start) / 1e9);
    }

    static Producer<byte[], byte[]> producer(String address, int lingerMillis) {
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        address,
                        "linger.ms",
                        lingerMillis,
                        "batch.size",
                        BATCH_BYTES_OF_THE_RELAY,
                        "acks",
                        "all",
                        "enable.idempotence",
                        "true"),
                bytes,
                bytes);
    }

    static List<TopicPartition> partitions() {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(TOPIC, number))
                .toList();
    }

    /** Unless it is there. */
    public static void createTopic(String address) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
