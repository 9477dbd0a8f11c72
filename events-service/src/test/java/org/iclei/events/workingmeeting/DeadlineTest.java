package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.Asked;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class DeadlineTest {
    private static final Duration DAY = Duration.ofHours(24);

    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);

    @Test
    void places_not_confirmed_within_a_day_are_released() {
        saga.ask(wm1);

        saga.sweepAfter(DAY);

        assertThat(saga.last(wm1, BookingsReleased.class).reason()).isEqualTo("DEADLINE_PASSED");
        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void the_release_names_the_business_day_on_which_it_happened() {
        saga.ask(wm1);

        saga.sweepAfter(DAY);

        assertThat(saga.last(wm1, BookingsReleased.class).occurredOn())
                .isEqualTo(Saga.BUSINESS_DAY);
    }

    @Test
    void a_minute_before_the_deadline_they_are_held_whatever_day_the_business_has() {
        saga.ask(wm1);

        saga.sweepAfter(DAY.minusMinutes(1));

        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void what_is_confirmed_knows_no_deadline() {
        saga.ask(wm1);
        saga.confirm(wm1);

        saga.sweepAfter(DAY.multipliedBy(100));

        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void a_confirmation_that_comes_after_the_deadline_is_too_late() {
        saga.ask(wm1);
        saga.sweepAfter(DAY);

        assertThat(saga.confirm(wm1)).isEmpty();
    }

    @Test
    void a_second_sweep_releases_nothing_more() {
        saga.ask(wm1);
        saga.sweepAfter(DAY);
        saga.sweepAfter(DAY);

        assertThat(saga.published(wm1.meeting())).hasSize(2);
    }

    @Test
    void what_the_deadline_released_can_be_planned_again() {
        saga.ask(wm1);
        saga.sweepAfter(DAY);

        assertThat(saga.ask(Asked.revision(wm1, 2))).containsExactly("scheduled.v1");
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }
}
