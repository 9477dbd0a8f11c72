package org.iclei.gateway.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.LogTail;
import org.iclei.gateway.feed.log.Readers;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.testing.Backends;
import org.iclei.schema.Envelope;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Topics that no other test uses, one per source, and the feed that reads them. */
public final class Log implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final String suffix = "-" + UUID.randomUUID();
    private final String broker;
    private final KafkaProducer<byte[], byte[]> producer;
    public final List<String> topics =
            List.of("membership" + suffix, "events" + suffix, "exchange" + suffix);
    public final Readers readers;
    public final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    public final Decoding decoding =
            new Decoding(new FeedFigures(figures), JsonMapper.builder().build());
    public final ReadPage readPage;

    public Log() {
        this(Backends.broker());
    }

    public Log(String broker) {
        this.broker = broker;
        producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                broker,
                                // A new partition may take the second batch first (KAFKA-15591).
                                "max.in.flight.requests.per.connection",
                                1),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        readers = new Readers(broker, topics);
        readPage = new ReadPage(readers, decoding);
    }

    public LogTail tail() {
        return new LogTail(broker, topics);
    }

    /** The topic of a service. */
    public String topic(String service) {
        return service + suffix;
    }

    public Log create(String... services) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            for (var service : services) {
                var topic =
                        new NewTopic(service + suffix, PARTITIONS, (short) 1)
                                .configs(Map.of("retention.ms", "-1"));
                admin.createTopics(List.of(topic)).all().get();
            }
        }
        return this;
    }

    public void append(List<Envelope> events) throws Exception {
        var sent = new ArrayList<Future<?>>();
        for (var event : events) {
            sent.add(
                    send(
                            event.source().substring(1),
                            event.subject(),
                            event.time().toEpochMilli(),
                            event.data(),
                            KafkaEnvelopes.headers(event)));
        }
        for (var one : sent) one.get(30, TimeUnit.SECONDS);
    }

    public void appendNoise(String service, String value) throws Exception {
        send(service, "noise", 0L, value, Map.of()).get(30, TimeUnit.SECONDS);
    }

    private Future<?> send(
            String service, String key, long time, String value, Map<String, byte[]> headers) {
        var record =
                new ProducerRecord<>(
                        service + suffix, null, time, key.getBytes(UTF_8), value.getBytes(UTF_8));
        headers.forEach(record.headers()::add);
        return producer.send(record);
    }

    public Page page(Cursor cursor, Selection selection, int limit) {
        return page(cursor == null ? Start.BEGINNING : Start.after(cursor), selection, limit);
    }

    public Page page(Start start, Selection selection, int limit) {
        return readPage.from(start, selection, limit).block();
    }

    /** Everything from a cursor to the end, in pages of one size. */
    public List<Envelope> rest(Cursor from, Selection selection, int size) {
        var rest = new ArrayList<Envelope>();
        for (var page = page(from, selection, size); ; ) {
            rest.addAll(page.events());
            if (page.next().equals(page.from())) return rest;
            page = page(page.next(), selection, size);
        }
    }

    @Override
    public void close() {
        producer.close();
        readers.close();
    }
}
