package org.iclei.kit.crash.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class OutcomeTest {
    private final Event one = event(1);
    private final Event two = event(2);
    private final Event three = event(3);
    private final Saved saved = new Saved(3, Set.of(one, two, three));

    @Test
    void events_once_and_in_order_are_flawless_and_so_are_repetitions_of_them() {
        assertThat(Outcome.of(saved, List.of(one, two, three), 3))
                .isEqualTo(new Outcome(3, 0, 0, 0, 0));
        assertThat(Outcome.of(saved, List.of(one, two, one, two, three), 3))
                .isEqualTo(new Outcome(3, 0, 0, 0, 2))
                .matches(Outcome::flawless);
    }

    @Test
    void what_is_missing_on_the_topic_or_had_no_effect_is_lost() {
        assertThat(Outcome.of(saved, List.of(one, three), 2).lost()).isEqualTo(1);
        assertThat(Outcome.of(saved, List.of(one, two, three), 2).lost()).isEqualTo(1);
    }

    @Test
    void what_took_effect_twice_is_doubled() {
        assertThat(Outcome.of(saved, List.of(one, one, two, three), 4).doubled()).isEqualTo(1);
    }

    @Test
    void what_came_after_its_successor_is_reordered() {
        assertThat(Outcome.of(saved, List.of(one, three, two), 3).reordered()).isEqualTo(1);
    }

    @Test
    void an_event_that_was_never_saved_is_none_of_those_that_were() {
        assertThat(Outcome.of(saved, List.of(one, event(2), three), 3))
                .isEqualTo(new Outcome(3, 1, 1, 0, 0));
        assertThat(Outcome.of(saved, List.of(one, two, event(2), three), 3).doubled()).isEqualTo(1);
        assertThat(Outcome.of(saved, List.of(one, two, event(4)), 3))
                .isEqualTo(new Outcome(3, 1, 1, 0, 0));
    }

    @Test
    void an_event_whose_writer_did_not_live_to_tell_its_id_is_there_once_under_any() {
        var untold = new Saved(3, Set.of(one, two));

        assertThat(Outcome.of(untold, List.of(one, two, three), 3)).matches(Outcome::flawless);
        assertThat(Outcome.of(untold, List.of(one, two, three, event(3)), 3).doubled())
                .isEqualTo(1);
        assertThat(Outcome.of(untold, List.of(one, two), 2).lost()).isEqualTo(1);
    }

    private static Event event(long sequence) {
        return new Event(sequence, UUID.randomUUID());
    }
}
