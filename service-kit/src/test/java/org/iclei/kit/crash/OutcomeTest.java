package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutcomeTest {

    @Test
    void events_once_and_in_order_are_flawless_and_so_are_repetitions_of_them() {
        assertThat(Outcome.of(3, List.of(1L, 2L, 3L), 3)).isEqualTo(new Outcome(3, 0, 0, 0, 0));
        assertThat(Outcome.of(3, List.of(1L, 2L, 1L, 2L, 3L), 3))
                .isEqualTo(new Outcome(3, 0, 0, 0, 2))
                .matches(Outcome::flawless);
    }

    @Test
    void what_is_missing_on_the_topic_or_had_no_effect_is_lost() {
        assertThat(Outcome.of(3, List.of(1L, 3L), 2).lost()).isEqualTo(1);
        assertThat(Outcome.of(3, List.of(1L, 2L, 3L), 2).lost()).isEqualTo(1);
    }

    @Test
    void what_took_effect_twice_is_doubled() {
        assertThat(Outcome.of(2, List.of(1L, 1L, 2L), 3).doubled()).isEqualTo(1);
    }

    @Test
    void what_came_after_its_successor_is_reordered() {
        assertThat(Outcome.of(3, List.of(1L, 3L, 2L), 3).reordered()).isEqualTo(1);
    }
}
