package org.iclei.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.iclei.kit.seal.SealVerdict.Broken;
import org.iclei.kit.seal.SealVerdict.Kept;
import org.iclei.kit.seal.SealVerdict.Unsealed;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.Topic;
import org.iclei.kit.trail.Entries;
import org.iclei.kit.trail.Forger;
import org.iclei.kit.trail.MerkleTree;
import org.iclei.kit.trail.Teams;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.TrailSealed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

class SealIT {
    private final String database = Backends.freshDatabase();
    private final Teams teams = new Teams(database, Backends.broker());
    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final String service = "test-" + UUID.randomUUID();

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void a_day_that_has_ended_is_sealed_once_and_published_once() {
        var id = savedAndCarried();
        var seals = seals(1);

        seals.seal();
        seals.seal();

        var published = published();
        assertThat(published).hasSize(1);
        assertThat(Contracts.violations(published.getFirst())).isEmpty();
        var data = data(published.getFirst());
        assertThat(data.day()).isEqualTo(today);
        assertThat(data.entries()).isEqualTo(5);
        assertThat(data.previousRoot()).isNull();
        assertThat(data.root()).isEqualTo(root(id, 5));
        assertThat(seals.verify(today)).isInstanceOf(Kept.class);
        assertThat(seals.verify(today.plusDays(1))).isInstanceOf(Unsealed.class);
    }

    @Test
    void a_day_is_not_sealed_while_it_lasts_nor_right_after_its_end() {
        savedAndCarried();

        seals(0).seal();
        at(Clock.fixed(Seal.endOf(today).plusSeconds(599), ZoneOffset.UTC)).seal();

        assertThat(seals(0).last()).isEmpty();
        at(Clock.fixed(Seal.endOf(today).plusSeconds(600), ZoneOffset.UTC)).seal();
        assertThat(seals(0).last()).isPresent();
    }

    @Test
    void two_instances_seal_a_day_once() {
        savedAndCarried();
        seals(1).seal();
        var seal = seals(1).last().orElseThrow();

        try (var other = new Teams(database, Backends.broker())) {
            new Seals(other.store, service, TrailSealed::new).add(seal);
        }

        assertThat(published()).hasSize(1);
    }

    @Test
    void an_entry_that_was_altered_is_found_even_when_every_hash_was_made_to_fit_again() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var forger = new Forger(teams, id);
        forger.set(2, "actor", "somebody");
        assertThat(seals.verify(today)).isInstanceOf(Broken.class);

        forger.rehash();

        assertThat(seals.verify(today)).isInstanceOf(Broken.class);
        assertThat(seals.verify(asPublished())).isInstanceOf(Broken.class);
    }

    @Test
    void an_entry_that_was_dropped_is_found_even_when_the_record_was_made_to_fit() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var forger = new Forger(teams, id);

        forger.drop(5);
        forger.rehash();

        assertThat(seals.verify(asPublished()))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.entries()).isEqualTo(4));
    }

    @Test
    void an_entry_that_is_no_entry_any_more_is_found() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();

        new Forger(teams, id).set(2, "changes", "none");

        assertThat(seals.verify(today)).isInstanceOf(Broken.class);
    }

    @Test
    void what_is_saved_after_the_day_does_not_touch_its_seal() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var tomorrow = Date.from(Seal.endOf(today).plusSeconds(60));
        var later = savedAndCarried();
        for (int n = 1; n <= 5; n++) new Forger(teams, later).set(n, "at", tomorrow);
        new Forger(teams, later).rehash();

        assertThat(seals.verify(today)).isInstanceOf(Kept.class);
        assertThat(asPublished().root()).isEqualTo(root(id, 5));
    }

    @Test
    void sealing_waits_for_entries_that_still_lie_in_their_documents() {
        savedAndCarried();
        teams.pull.close();
        var id = teams.savedFiveTimes();
        assertThat(teams.waiting(id)).isEqualTo(5);

        seals(1).seal();

        assertThat(seals(1).last()).isEmpty();
    }

    @Test
    void days_that_the_service_slept_are_sealed_afterwards_each_naming_the_one_before() {
        savedAndCarried();

        seals(3).seal();

        var seals = published().stream().map(SealIT::data).toList();
        assertThat(seals)
                .extracting(TrailSealed::day)
                .containsExactlyInAnyOrder(today, today.plusDays(1), today.plusDays(2));
        assertThat(seals).extracting(TrailSealed::root).containsOnly(seals.getFirst().root());
        assertThat(seals).filteredOn(seal -> seal.previousRoot() == null).hasSize(1);
    }

    @Test
    void a_service_without_any_entry_has_nothing_to_seal() {
        seals(3).seal();

        assertThat(seals(3).last()).isEmpty();
    }

    /** The root over one aggregate's entries, the long way round. */
    private String root(UUID id, int entries) {
        var tree = new MerkleTree();
        for (int n = 1; n <= entries; n++) {
            var entry = teams.entries().find(new Document("_id", id + ":" + n)).first();
            tree.add(id + ":" + n + ":" + entry.getString("hash"));
        }
        return tree.root();
    }

    private UUID savedAndCarried() {
        var id = teams.savedFiveTimes();
        await().until(() -> teams.waiting(id) == 0);
        return id;
    }

    private SealTrail seals(int daysFromNow) {
        return at(noon(daysFromNow));
    }

    private Clock noon(int daysFromNow) {
        var noon = today.plusDays(daysFromNow).atTime(12, 0);
        return Clock.fixed(noon.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private SealTrail at(Clock clock) {
        var store = teams.store;
        return new SealTrail(
                new Seals(store, service, TrailSealed::new),
                new Entries(store.mongo().getCollection(Entries.NAME)),
                teams.relay,
                teams.lease,
                clock);
    }

    private List<Envelope> published() {
        var own = teams.store.mongo().getCollection("seals").distinct("_id", String.class);
        var ids = own.into(new ArrayList<>());
        return ids.stream().flatMap(id -> arrived(UUID.fromString(id)).stream()).toList();
    }

    private static List<Envelope> arrived(UUID id) {
        var topic = new Topic("exchange");
        await().atMost(Duration.ofSeconds(30)).until(() -> !topic.read(id).isEmpty());
        return topic.read(id);
    }

    private Seal asPublished() {
        var data = data(published().getFirst());
        return new Seal(data.day(), data.entries(), data.root(), data.previousRoot());
    }

    private static TrailSealed data(Envelope published) {
        return new JsonMapper().readValue(published.data(), TrailSealed.class);
    }
}
