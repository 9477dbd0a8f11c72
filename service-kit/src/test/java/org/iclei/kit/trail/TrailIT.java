package org.iclei.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;

import org.bson.BsonString;
import org.bson.Document;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.trail.Teams.Team;
import org.iclei.kit.trail.Verdict.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class TrailIT {
    private static final String NO_BROKER = "127.0.0.1:1";

    private final String database = Backends.freshDatabase();
    private final Teams teams = new Teams(database, NO_BROKER);
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void every_save_has_an_entry_that_says_who_when_why_and_what() {
        var before = Clock.systemUTC().instant().minusMillis(1);
        teams.save(id, Teams.team("Anna"), Teams.CAUSE.because("IMPORT"));
        teams.save(id, Teams.team("Anne"));
        carried();

        var trail = teams.trail.of(id);

        assertThat(trail).extracting(Entry::n).containsExactly(1L, 2L);
        assertThat(trail).extracting(Entry::actor).containsOnly("test");
        assertThat(trail).extracting(Entry::reason).containsExactly("IMPORT", "");
        assertThat(trail).allMatch(entry -> entry.at().isAfter(before));
        assertThat(trail.getFirst().changes())
                .extracting(Change::field)
                .containsExactly(
                        "city",
                        "since",
                        "delegates.0.person",
                        "delegates.0.name",
                        "delegates.0.funded");
        assertThat(trail.getLast().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Kept.class,
                        change -> {
                            assertThat(change.field()).isEqualTo("delegates.0.name");
                            assertThat(change.before()).isEqualTo(new BsonString("Anna"));
                            assertThat(change.after()).isEqualTo(new BsonString("Anne"));
                            assertThat(change.salt()).hasSize(16);
                        });
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(2, 0));
    }

    @Test
    void an_event_is_the_reason_of_the_save_that_it_led_to() {
        var event = Sample.event(UUID.randomUUID(), 1);

        teams.teams.receive(
                id, event, _ -> new Decision.Save<>(Teams.team("Anna"), List.of(), _ -> true));
        carried();

        assertThat(teams.trail.of(id)).extracting(Entry::reason).containsExactly(Sample.TYPE);
    }

    @Test
    void a_list_that_lost_its_first_element_and_one_that_became_empty_are_traced_to_the_end() {
        teams.save(id, Teams.team("Anna", "Bert"));
        teams.save(id, Teams.team("Bert"));
        teams.save(id, Teams.team());
        teams.save(id, Teams.team("Bert"));

        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(4, 0));
        carried();
        assertThat(teams.trail.of(id).get(1).changes())
                .filteredOn(change -> change.field().equals("delegates.1.name"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Kept.class, change -> assertThat(change.after()).isNull());
    }

    @Test
    void six_writers_at_once_leave_one_whole_chain() throws Exception {
        teams.save(id, Teams.team());
        try (var writers = Executors.newFixedThreadPool(6)) {
            var saves =
                    IntStream.range(0, 60)
                            .mapToObj(n -> writers.submit(() -> insist(Teams.team("N" + n))))
                            .toList();
            for (var save : saves) save.get();
        }

        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(61, 0));
        carried();
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(61, 0));
    }

    @Test
    void what_was_added_in_bulk_has_its_first_entry() {
        var save = new Decision.Save<>(Teams.team("Anna"), List.of(), Loaded::version);

        teams.teams.addAll(Map.of(id, save, UUID.randomUUID(), save), Teams.CAUSE);
        carried();

        assertThat(teams.survey()).isEqualTo(new Survey(2, 2, 0, 0, null, null));
    }

    @Test
    void entries_whose_process_died_before_they_were_carried_are_carried_by_another() {
        teams.pull.close();
        teams.save(id, Teams.team("Anna"));
        teams.save(id, Teams.team("Bert"));
        assertThat(teams.waiting(id)).isEqualTo(2);
        assertThat(teams.entries().countDocuments()).isZero();
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(2, 0));

        try (var other = new Teams(database, NO_BROKER)) {
            await().until(
                            () -> {
                                other.sweep.sweep();
                                return other.waiting(id) == 0;
                            });
        }

        assertThat(teams.trail.of(id)).extracting(Entry::n).containsExactly(1L, 2L);
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(2, 0));
    }

    @Test
    void an_entry_that_was_carried_before_the_process_died_is_carried_again_without_a_trace() {
        teams.pull.close();
        teams.save(id, Teams.team("Anna"));
        var waiting = teams.document(id).getList("trailing", Document.class);
        teams.entries().insertMany(waiting);

        try (var other = new Teams(database, NO_BROKER)) {
            await().until(
                            () -> {
                                other.sweep.sweep();
                                return other.waiting(id) == 0;
                            });
        }

        assertThat(teams.entries().find().into(new ArrayList<>())).isEqualTo(waiting);
    }

    @Test
    void when_nobody_carries_entries_away_saves_are_refused_and_none_is_lost() {
        teams.pull.close();
        for (int n = 0; n < 100; n++) teams.save(id, Teams.team("N" + n));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> teams.save(id, Teams.team("Anna")));

        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(100, 0));
    }

    @Test
    void an_aggregate_that_opted_out_leaves_no_trail() {
        teams.ballots.decide(
                id,
                Teams.CAUSE,
                _ -> new Decision.Save<>(Teams.team("Anna"), List.of(), Loaded::version));
        teams.save(UUID.randomUUID(), Teams.team("Bert"));
        await().until(() -> teams.entries().countDocuments() == 1);

        assertThat(teams.entries().countDocuments(Filters.eq("aggregate", id.toString()))).isZero();
        assertThat(teams.ballots.trail()).isEmpty();
    }

    private void carried() {
        await().until(() -> teams.documents().countDocuments(Filters.exists("trailing.0")) == 0);
    }

    private Object insist(Team team) {
        while (true) {
            try {
                teams.save(id, team);
                return team;
            } catch (Refused busy) {
                Thread.onSpinWait();
            }
        }
    }
}
