package org.iclei.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

class TakePlaceTest {
    private static final Instant NOON = Instant.parse("2015-03-01T12:00:00Z");
    private static final Cause CAUSE = Cause.ofService("test");
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final List<String> TALLINN = List.of("pairing of Tallinn");

    private final InMemoryProgrammes programmes = new InMemoryProgrammes();

    @BeforeEach
    void aProgramme() {
        var programme =
                new Programme(
                        "EU–Canada Cooperation",
                        List.of(),
                        List.of(),
                        List.of(),
                        5,
                        1,
                        List.of(),
                        new Concern(List.of(), List.of()));
        programmes.decide(
                PROGRAMME, CAUSE, _ -> new Decision.Save<>(programme, List.of(), _ -> true));
    }

    @Test
    void the_same_request_again_takes_its_place_again() {
        assertThat(take(TALLINN, FIRST, NOON, false)).isTrue();
        assertThat(take(TALLINN, FIRST, NOON, false)).isTrue();
    }

    @Test
    void a_taken_place_is_refused_to_another() {
        take(TALLINN, FIRST, NOON, true);

        assertThat(take(TALLINN, SECOND, NOON, true)).isFalse();
    }

    @Test
    void two_places_are_taken_both_or_none() {
        take(TALLINN, FIRST, NOON, true);
        var both = List.of("pairing of Halifax", "pairing of Tallinn");

        assertThat(take(both, SECOND, NOON, true)).isFalse();

        assertThat(take(List.of("pairing of Halifax"), UUID.randomUUID(), NOON, true)).isTrue();
    }

    @Test
    void a_holder_that_is_being_created_keeps_its_place() {
        take(TALLINN, FIRST, NOON, false);

        assertThat(take(TALLINN, SECOND, NOON.plusSeconds(59), false)).isFalse();
    }

    @Test
    void a_holder_that_never_came_to_be_loses_its_place_after_a_minute() {
        take(TALLINN, FIRST, NOON, false);

        assertThat(take(TALLINN, SECOND, NOON.plus(Duration.ofSeconds(61)), false)).isTrue();
    }

    @Test
    void a_holder_that_exists_keeps_its_place_for_good() {
        take(TALLINN, FIRST, NOON, true);

        assertThat(take(TALLINN, SECOND, NOON.plus(Duration.ofDays(300)), true)).isFalse();
    }

    private boolean take(List<String> places, UUID holder, Instant now, boolean created) {
        return new TakePlace(programmes, Clock.fixed(now, ZoneOffset.UTC))
                .take(PROGRAMME, places, 1, holder, _ -> created, CAUSE);
    }
}
