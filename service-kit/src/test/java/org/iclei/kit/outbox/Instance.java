package org.iclei.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.iclei.kit.TestService.MongoCounters;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.AggregatesContract.Counter;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.collection.Lease;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerPostProcessor;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** One instance of a service, built by hand so that a test may break its parts. */
public final class Instance implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2015, 7, 6);
    private static final Cause CAUSE = Cause.ofService("test");

    final MeterRegistry metrics = new SimpleMeterRegistry();
    final Pull pull = new Pull();
    final Relay relay;
    public final Sweep sweep;
    public final Aggregates<Counter> counters;

    private final MongoClient client;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;

    public Instance(String database, String broker) {
        this(database, broker, new CommandListener() {}, producer -> producer);
    }

    /**
     * @param store sees every command to the store
     * @param wrap puts something around the producer
     */
    public Instance(
            String database,
            String broker,
            CommandListener store,
            ProducerPostProcessor<byte[], byte[]> wrap) {
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(database))
                                .addCommandListener(store)
                                .build());
        var mongo = new MongoTemplate(client, database.substring(database.lastIndexOf('/') + 1));
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(broker));
        var beans = new OutboxBeans();
        producers = (DefaultKafkaProducerFactory<byte[], byte[]>) beans.relayProducers(kafka);
        producers.addPostProcessor(wrap);
        var figures = new RelayFigures(metrics);
        relay = new Relay(beans.relayTemplate(producers), pull, figures);
        var clock = Clock.systemUTC();
        // in the future, so that what was saved just now is left behind already
        var leftBehind = Duration.ofSeconds(-1);
        sweep = new Sweep(relay, new Lease(mongo, clock), figures, clock, leftBehind);
        var json =
                JsonMapper.builder()
                        .changeDefaultPropertyInclusion(
                                it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .build();
        var envelopes = new Envelopes(json, clock, URI.create("http://localhost/schemas/"));
        counters = new MongoCounters(new AggregateStore(mongo, envelopes, relay));
    }

    /** One command: counts up and publishes that it did; answers the event. */
    public List<Envelope> count(UUID id) {
        return count(counters, id, 1);
    }

    /** One command that publishes several events. */
    public List<Envelope> count(UUID id, int events) {
        return count(counters, id, events);
    }

    static List<Envelope> count(Aggregates<Counter> counters, UUID id, int events) {
        return counters.decide(
                id,
                CAUSE,
                found -> {
                    int value = found.map(it -> it.state().value()).orElse(0) + 1;
                    DomainEvent event =
                            new PairingDissolved(DAY, id, id, id, "N" + value, List.of());
                    return new Decision.Save<>(
                            new Counter(value, DAY),
                            IntStream.range(0, events).mapToObj(_ -> event).toList(),
                            saved -> last(events, saved.pending()));
                });
    }

    private static List<Envelope> last(int events, List<Envelope> pending) {
        return List.copyOf(pending.subList(pending.size() - events, pending.size()));
    }

    /** What a listener does with an event: counts up and publishes nothing. */
    public static Decision<Counter, Boolean> countUp(Optional<Loaded<Counter>> found) {
        int value = found.orElseThrow().state().value() + 1;
        return new Decision.Save<>(new Counter(value, DAY), List.of(), _ -> true);
    }

    public int pending(UUID id) {
        return counters.find(id).orElseThrow().pending().size();
    }

    @Override
    public void close() {
        relay.close();
        pull.close();
        producers.destroy();
        client.close();
    }
}
