package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iclei.events.Asked.SAANICH_PAIRING;

import org.iclei.events.Asked;
import org.iclei.events.calendar.Claim;
import org.iclei.events.workingmeeting.plan.Plan;
import org.iclei.events.workingmeeting.plan.PlanRequests;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Wherever it stops: in the end everybody is booked or nobody is, and no place is orphaned. */
class CrashTest {
    private static final Cause CAUSE = Cause.ofService("test");

    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);
    private final Envelope event = Asked.envelope(wm1.meeting(), 1, wm1);

    @Test
    void stopped_between_booking_and_saving_it_ends_booked_when_the_event_comes_again() {
        stopBetweenBookingAndSaving();

        assertThat(saga.handle(event, wm1)).containsExactly("scheduled.v1");
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void the_sweep_leaves_places_alone_whose_answer_is_still_to_be_saved() {
        stopBetweenBookingAndSaving();

        saga.giveBack.sweep();

        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void a_plan_refused_after_the_stop_keeps_none_of_the_places_booked_before_it() {
        stopBetweenBookingAndSaving();
        var somebody = wm1.attendances().get(7).person();
        saga.calendars.freeing().free(wm1.meeting(), _ -> false, CAUSE);
        saga.ask(Asked.onlyFor(Asked.ofAnotherMeeting(wm1), one -> one.person().equals(somebody)));

        assertThat(saga.handle(event, wm1)).containsExactly("scheduling-refused.v1");
        assertThat(saga.booked(wm1)).isEqualTo(1);
    }

    @Test
    void stopped_after_a_new_plan_was_saved_the_sweep_frees_who_is_no_longer_in_it() {
        saga.ask(wm1);
        var plan = plan(Asked.without(Asked.revision(wm1, 2), SAANICH_PAIRING));
        book(plan);
        save(former -> WorkingMeeting.answering(plan, List.of(), former, Instant.EPOCH));

        saga.giveBack.sweep();

        assertThat(saga.calendars.claims()).containsExactly(new Claim(wm1.meeting(), 2));
        assertThat(saga.booked(wm1)).isEqualTo(30);
    }

    @Test
    void stopped_after_the_deadline_s_release_was_saved_the_sweep_frees_everybody() {
        saga.ask(wm1);
        save(meeting -> meeting.expire(Instant.MAX).orElseThrow());

        saga.giveBack.sweep();

        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void a_second_instance_that_books_for_a_cancelled_meeting_leaves_no_orphan() {
        saga.ask(wm1);
        saga.cancel(wm1);
        book(plan(wm1));

        saga.giveBack.sweep();

        assertThat(saga.calendars.claims()).isEmpty();
    }

    private void stopBetweenBookingAndSaving() {
        var stopping = new StopsBeforeSaving(saga.meetings);
        stopping.stopNext(1);
        assertThatThrownBy(() -> saga.schedule(stopping).handle(event, wm1))
                .isInstanceOf(StopsBeforeSaving.Stop.class);
    }

    private void book(Plan plan) {
        plan.itineraries().forEach(one -> saga.calendars.booking().book(one, CAUSE));
    }

    /** Saves the meeting and stops before anything is given back. */
    private void save(UnaryOperator<WorkingMeeting> change) {
        saga.meetings.decide(
                wm1.meeting(),
                CAUSE,
                found -> {
                    var next = change.apply(found.orElseThrow().state());
                    return new Decision.Save<>(next, List.of(), _ -> true);
                });
    }

    private static Plan plan(SchedulingRequested request) {
        return PlanRequests.plan(request);
    }
}
