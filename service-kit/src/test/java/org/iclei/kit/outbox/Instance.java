package org.iclei.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.iclei.kit.TestService.MongoCounters;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.AggregatesContract.Counter;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One instance of a service, built by hand so that a test may break its parts. */
final class Instance implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2015, 7, 6);
    private static final Cause CAUSE = Cause.ofService("test");

    final MeterRegistry metrics = new SimpleMeterRegistry();
    final Pull pull = new Pull();
    final Relay relay;
    final Sweep sweep;
    final Aggregates<Counter> counters;

    private final MongoClient client;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;

    Instance(String database, String broker) {
        client = MongoClients.create(database);
        var mongo = new MongoTemplate(client, database.substring(database.lastIndexOf('/') + 1));
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(broker));
        var beans = new OutboxBeans();
        producers = (DefaultKafkaProducerFactory<byte[], byte[]>) beans.relayProducers(kafka);
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

    /** One command: counts up and publishes that it did. */
    void count(UUID id) {
        count(counters, id);
    }

    static void count(Aggregates<Counter> counters, UUID id) {
        counters.decide(
                id,
                CAUSE,
                found -> {
                    int value = found.map(it -> it.state().value()).orElse(0) + 1;
                    var event = new PairingDissolved(DAY, id, id, id, "N" + value, List.of());
                    return new Decision.Save<>(
                            new Counter(value, DAY), List.of(event), Loaded::version);
                });
    }

    /** What a listener does with an event: counts up and publishes nothing. */
    static Decision<Counter, Boolean> countUp(Optional<Loaded<Counter>> found) {
        int value = found.orElseThrow().state().value() + 1;
        return new Decision.Save<>(new Counter(value, DAY), List.of(), _ -> true);
    }

    int pending(UUID id) {
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
