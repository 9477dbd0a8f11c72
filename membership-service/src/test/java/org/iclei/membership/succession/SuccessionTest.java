package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.succession.Succession.State;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final Succession STARTED =
            Succession.started(Cities.merger(Cities.SAITAMA, Cities.URAWA, Cities.OMIYA));

    @Test
    void it_is_decided_once_whoever_carries_it_through() {
        var making = STARTED.decided(null);

        assertThat(making.decided(SuccessionRefusal.STALE)).isSameAs(making);
        assertThat(making.ended().state()).isEqualTo(State.DONE);
    }

    @Test
    void what_is_taken_back_is_refused_for_its_reason() {
        var back = STARTED.decided(SuccessionRefusal.ENDED_ALREADY);

        assertThat(back.decided(null)).isSameAs(back);
        assertThat(back.ended())
                .extracting(Succession::state, Succession::refused)
                .containsExactly(State.REFUSED, SuccessionRefusal.ENDED_ALREADY);
    }

    @Test
    void nothing_ends_before_it_is_decided() {
        assertThat(STARTED.ended()).isSameAs(STARTED);
    }
}
