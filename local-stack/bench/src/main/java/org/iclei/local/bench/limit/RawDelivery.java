package org.iclei.local.bench.limit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.iclei.local.bench.measure.Pace;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A record sent at once, and a consumer that waits for it. */
public final class RawDelivery implements AutoCloseable {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

    private final byte[] value;
    private final Producer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final Thread reader = Thread.ofPlatform().daemon().unstarted(this::read);

    public RawDelivery(String broker, int size) {
        value = new byte[size];
        producer = RawBroker.producer(broker, 0);
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker), bytes, bytes);
        var partitions = RawBroker.partitions();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader.start();
    }

    public Pace.Sent send() {
        var key = UUID.randomUUID().toString();
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        var sent = new Pace.Sent(key, System.nanoTime());
        producer.send(new ProducerRecord<>(RawBroker.TOPIC, bytes, value));
        return sent;
    }

    public @Nullable Long at(String key) {
        return heard.get(key);
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(LONGEST_POLL)) {
                    long now = System.nanoTime();
                    heard.put(new String(record.key(), StandardCharsets.UTF_8), now);
                }
            }
        } catch (WakeupException _) {
            // closed
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
