package org.iclei.kit.seal;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.bson.Document;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Topic;
import org.iclei.kit.trail.Entries;
import org.iclei.kit.trail.MerkleTree;
import org.iclei.kit.trail.Teams;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.TrailSealed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A service whose days are sealed, built by hand. */
abstract class Sealing {
    final String database = Backends.freshDatabase();
    final Teams teams = new Teams(database, Backends.broker());
    final LocalDate today = LocalDate.now(Clock.systemUTC());
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final String service = "test-" + UUID.randomUUID();

    @BeforeAll
    static void topic() {
        new Topic("exchange").createIfMissing();
    }

    @AfterEach
    void close() {
        teams.close();
    }

    /** The root over one aggregate's entries, the long way round. */
    String root(UUID id, int entries) {
        var tree = new MerkleTree();
        for (int n = 1; n <= entries; n++) {
            var entry = teams.entries().find(new Document("_id", id + ":" + n)).first();
            tree.add(id + ":" + n + ":" + entry.getString("hash"));
        }
        return tree.root();
    }

    UUID savedAndCarried() {
        var id = teams.savedFiveTimes();
        await().until(() -> teams.waiting(id) == 0);
        return id;
    }

    SealTrail seals(int daysFromNow) {
        return at(noon(daysFromNow));
    }

    Clock noon(int daysFromNow) {
        var noon = today.plusDays(daysFromNow).atTime(12, 0);
        return Clock.fixed(noon.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    SealTrail at(Clock clock) {
        return at(teams, clock);
    }

    SealTrail at(Teams teams, Clock clock) {
        var store = teams.store;
        metrics.clear();
        return new SealTrail(
                new Seals(store, service, TrailSealed::new),
                new Entries(store.mongo().getCollection(Entries.NAME)),
                teams.relay,
                teams.lease,
                clock,
                new SealFigures(metrics, clock));
    }

    List<Envelope> published() {
        var own = teams.store.mongo().getCollection("seals").distinct("_id", String.class);
        var ids = own.into(new ArrayList<>());
        return ids.stream().flatMap(id -> arrived(UUID.fromString(id)).stream()).toList();
    }

    static List<Envelope> arrived(UUID id) {
        var topic = new Topic("exchange");
        await().atMost(Duration.ofSeconds(30)).until(() -> !topic.read(id).isEmpty());
        return topic.read(id);
    }

    Seal asPublished() {
        var data = data(published().getFirst());
        return new Seal(data.day(), data.entries(), data.root(), data.previousRoot());
    }

    static TrailSealed data(Envelope published) {
        return new JsonMapper().readValue(published.data(), TrailSealed.class);
    }
}
