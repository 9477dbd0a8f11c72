package org.iclei.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Backends;
import org.iclei.kit.trail.Verdict.Altered;
import org.iclei.kit.trail.Verdict.HeadAltered;
import org.iclei.kit.trail.Verdict.Missing;
import org.iclei.kit.trail.Verdict.Reordered;
import org.iclei.kit.trail.Verdict.StateAltered;
import org.iclei.kit.trail.Verdict.Surplus;
import org.iclei.kit.trail.Verdict.Truncated;
import org.iclei.kit.trail.Verdict.Whole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

class TamperIT {
    private static final Teams TEAMS = new Teams(Backends.freshDatabase(), "127.0.0.1:1");

    private final UUID id = saved();

    @AfterAll
    static void close() {
        TEAMS.close();
    }

    static Stream<Arguments> crimes() {
        var moment = Date.from(Instant.parse("2015-07-06T08:00:00Z"));
        return Stream.of(
                crime("a value", it -> it.set(3, "changes.0.after", "Otto"), new Altered(3)),
                crime("a value before", it -> it.set(3, "changes.0.before", "O"), new Altered(3)),
                crime("a field's name", it -> it.set(3, "changes.0.field", "x"), new Altered(3)),
                crime("an actor", it -> it.set(2, "actor", "somebody"), new Altered(2)),
                crime("a time", it -> it.set(4, "at", moment), new Altered(4)),
                crime("a reason", it -> it.set(5, "reason", "IMPORT"), new Altered(5)),
                crime("a hash", it -> it.set(1, "hash", "0"), new Altered(1)),
                crime("the shape", it -> it.set(1, "changes", "none"), new Altered(1)),
                crime("the first dropped", it -> it.drop(1), new Missing(1)),
                crime("one dropped", it -> it.drop(3), new Missing(3)),
                crime("two swapped", it -> it.swap(2, 3), new Reordered(2, 3)),
                crime(
                        "two swapped and numbered anew",
                        it -> {
                            it.swap(2, 3);
                            it.set(2, "n", 2L);
                            it.set(3, "n", 3L);
                        },
                        new Altered(2)),
                crime("the end dropped", it -> it.drop(5), new Truncated(4, 5)),
                crime("the record dropped", Forger::dropDocument, new Surplus(5, 0)),
                crime("everything dropped", Forger::dropAll, new Truncated(0, 5)),
                crime("one added", it -> it.append(6), new Altered(6)),
                crime("the head", it -> it.setInDocument("head", "0"), null),
                crime("the version", it -> it.setInDocument("version", 4L), new Surplus(5, 4)),
                crime(
                        "the state",
                        it -> it.setInDocument("state.delegates.0.funded", false),
                        new StateAltered("delegates.0.funded")));
    }

    private static Arguments crime(String what, Consumer<Forger> crime, Verdict expected) {
        return Arguments.of(what, crime, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crimes")
    void what_was_tampered_with_is_named(String what, Consumer<Forger> crime, Verdict expected) {
        assertThat(TEAMS.trail.verify(id)).isEqualTo(new Whole(5, 0));

        crime.accept(new Forger(TEAMS, id));

        var verdict = TEAMS.trail.verify(id);
        if (expected == null) assertThat(verdict).isInstanceOf(HeadAltered.class);
        else assertThat(verdict).isEqualTo(expected);
        assertThat(verdict.reason()).isNotBlank();
        assertThat(TEAMS.survey().breaks()).isPositive();
    }

    @Test
    void a_survey_names_the_one_that_is_broken_among_many() {
        try (var teams = new Teams(Backends.freshDatabase(), "127.0.0.1:1")) {
            teams.savedFiveTimes();
            var broken = teams.savedFiveTimes();
            teams.savedFiveTimes();
            await().until(() -> teams.waiting(broken) == 0);
            assertThat(teams.survey()).isEqualTo(new Survey(3, 15, 0, 0, null, null));

            new Forger(teams, broken).drop(2);

            assertThat(teams.survey())
                    .isEqualTo(new Survey(3, 10, 0, 1, broken.toString(), new Missing(2)));
        }
    }

    @Test
    void a_record_that_was_dropped_is_found_by_its_entries() {
        try (var teams = new Teams(Backends.freshDatabase(), "127.0.0.1:1")) {
            var gone = teams.savedFiveTimes();
            teams.savedFiveTimes();
            await().until(() -> teams.waiting(gone) == 0);

            new Forger(teams, gone).dropDocument();

            assertThat(teams.survey())
                    .isEqualTo(new Survey(2, 5, 0, 1, gone.toString(), new Surplus(5, 0)));
        }
    }

    @Test
    void records_that_were_swapped_with_all_their_entries_are_found() {
        try (var teams = new Teams(Backends.freshDatabase(), "127.0.0.1:1")) {
            var one = teams.savedFiveTimes();
            var other = teams.savedFiveTimes();
            await().until(() -> teams.waiting(one) + teams.waiting(other) == 0);

            new Forger(teams, one).exchange(other);

            assertThat(teams.trail.verify(one)).isNotInstanceOf(Whole.class);
            assertThat(teams.survey().breaks()).isEqualTo(2);
        }
    }

    private static UUID saved() {
        var id = TEAMS.savedFiveTimes();
        await().until(() -> TEAMS.waiting(id) == 0);
        return id;
    }
}
