package org.iclei.gateway.feed.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.Sample;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class HolesTest {
    private final Holes holes = new Holes();
    private final UUID subject = UUID.randomUUID();

    @Test
    void what_follows_its_predecessor_or_comes_again_misses_nothing() {
        assertThat(missing(1, 2, 1, 2, 3)).isZero();
    }

    @Test
    void events_between_two_that_were_met_are_missing_once() {
        assertThat(missing(1, 4, 5)).isEqualTo(2);
    }

    @Test
    void what_lay_before_the_first_that_was_met_is_not_known_to_be_missing() {
        assertThat(missing(7, 8)).isZero();
    }

    @Test
    void another_aggregate_has_numbers_of_its_own() {
        missing(1);

        assertThat(holes.before(Sample.event(UUID.randomUUID(), 3))).isZero();
        assertThat(missing(2)).isZero();
    }

    @Test
    void behind_a_stretch_that_was_not_read_nothing_is_missing() {
        missing(1);
        holes.forget();

        assertThat(missing(9)).isZero();
    }

    private long missing(long... sequences) {
        long missing = 0;
        for (long sequence : sequences) missing += holes.before(Sample.event(subject, sequence));
        return missing;
    }
}
