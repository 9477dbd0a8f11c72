package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.Asked;
import org.iclei.events.calendar.Claim;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.RepeatedTest;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several instances at once; the order in which they get on differs from run to run. */
class RaceTest {
    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);

    @RepeatedTest(20)
    void of_two_meetings_that_want_the_same_forty_people_one_gets_them_all() throws Exception {
        var other = Asked.ofAnotherMeeting(wm1);

        atOnce(wm1, other);

        assertThat(saga.meetings.all())
                .extracting(meeting -> meeting.state().status())
                .containsExactlyInAnyOrder(
                        WorkingMeeting.Status.SCHEDULED, WorkingMeeting.Status.REFUSED);
        assertThat(saga.calendars.claims()).hasSize(1);
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @RepeatedTest(20)
    void two_revisions_handled_at_once_end_with_the_places_of_one_that_is_held() throws Exception {
        var second = Asked.without(Asked.revision(wm1, 2), Asked.SAANICH_PAIRING);

        atOnce(wm1, second);

        assertThat(saga.meeting(wm1).plan().revision()).isEqualTo(2);
        assertThat(saga.calendars.claims()).containsExactly(new Claim(wm1.meeting(), 2));
        assertThat(saga.booked(wm1)).isEqualTo(30);
    }

    private void atOnce(SchedulingRequested first, SchedulingRequested second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var one = instances.submit(() -> handle(start, first, 1));
            var two = instances.submit(() -> handle(start, second, 2));
            one.get();
            two.get();
        }
    }

    /** As a listener does: what could not be handled now comes again. */
    private Void handle(CyclicBarrier start, SchedulingRequested plan, long sequence)
            throws Exception {
        var event = Asked.envelope(plan.meeting(), sequence, plan);
        start.await();
        while (!handled(event, plan)) Thread.onSpinWait();
        return null;
    }

    private boolean handled(Envelope event, SchedulingRequested plan) {
        try {
            saga.schedule(saga.meetings).handle(event, plan);
            return true;
        } catch (Refused busy) {
            return false;
        }
    }
}
