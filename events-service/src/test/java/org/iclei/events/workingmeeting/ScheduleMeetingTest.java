package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.Asked.EDMONTON_PAIRING;
import static org.iclei.events.Asked.SAANICH_PAIRING;
import static org.iclei.events.Asked.TALLINN;

import org.iclei.events.Asked;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.CommonDay;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class ScheduleMeetingTest {
    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);
    private final SchedulingRequested wm2 = Asked.workingMeeting(2);

    @Test
    void the_first_working_meeting_books_forty_delegates_and_four_visits() {
        assertThat(saga.ask(wm1)).containsExactly("scheduled.v1");

        var scheduled = saga.last(wm1, WorkingMeetingScheduled.class);
        assertThat(scheduled.places()).isEqualTo(40);
        assertThat(scheduled.visits())
                .hasSize(4)
                .allMatch(visit -> visit.transfer() && visit.state().equals("TENTATIVE"));
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void both_meetings_together_have_eight_visits_of_which_seven_have_a_transfer() {
        saga.ask(wm1);
        saga.ask(wm2);

        var visits =
                saga.meetings.all().stream()
                        .flatMap(meeting -> meeting.state().visits().stream())
                        .toList();

        assertThat(visits).hasSize(8);
        assertThat(visits).filteredOn(StudyVisit::transfer).hasSize(7);
        assertThat(visits)
                .filteredOn(visit -> !visit.transfer())
                .extracting(StudyVisit::pairing)
                .containsExactly(EDMONTON_PAIRING);
    }

    @Test
    void a_sixth_delegate_of_tallinn_is_one_place_more() {
        var pairing = wm1.attendances().getLast().pairing();
        var sixth = new SchedulingRequested.Attendance(UUID.randomUUID(), TALLINN, pairing);

        saga.ask(Asked.plus(wm1, sixth));

        assertThat(saga.last(wm1, WorkingMeetingScheduled.class).places()).isEqualTo(41);
    }

    @Test
    void a_plan_that_is_impossible_in_itself_is_refused_and_books_nobody() {
        var nowhere =
                new CommonDay("Atlantis", "PT", null, false, "2015-07-06/AM", "2015-07-07/PM");

        assertThat(saga.ask(Asked.withCommonDays(wm1, nowhere)))
                .containsExactly("scheduling-refused.v1");
        assertThat(saga.last(wm1, SchedulingRefused.class).refusals())
                .extracting(SchedulingRefused.Refusal::reason)
                .containsExactly("COMMON_HOST_UNKNOWN");
        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void an_impossible_plan_stands_in_nobody_s_way_even_for_a_moment() {
        var nowhere =
                new CommonDay("Atlantis", "PT", null, false, "2015-07-06/AM", "2015-07-07/PM");

        saga.ask(Asked.withCommonDays(wm1, nowhere));

        assertThat(saga.calendars.all()).isEmpty();
    }

    @Test
    void a_delegate_booked_elsewhere_that_half_day_refuses_the_plan_and_leaves_nobody_booked() {
        var busy = wm1.attendances().get(20).person();
        var other =
                Asked.onlyFor(Asked.ofAnotherMeeting(wm1), person -> person.person().equals(busy));
        saga.ask(other);

        saga.ask(wm1);

        assertThat(saga.last(wm1, SchedulingRefused.class).refusals())
                .containsExactly(
                        new SchedulingRefused.Refusal(
                                "DELEGATE",
                                null,
                                busy,
                                "2015-07-06/AM",
                                "ELSEWHERE_THAT_HALF_DAY"));
        assertThat(saga.booked(wm1)).isEqualTo(1);
        assertThat(saga.calendars.of(busy)).hasSize(10);
    }

    @Test
    void every_delegate_who_is_elsewhere_is_named() {
        saga.ask(Asked.ofAnotherMeeting(wm1));

        saga.ask(wm1);

        assertThat(saga.last(wm1, SchedulingRefused.class).refusals()).hasSize(40);
    }

    @Test
    void a_refused_meeting_has_no_visit_that_holds_a_place() {
        saga.ask(Asked.ofAnotherMeeting(wm1));
        saga.ask(wm1);

        assertThat(saga.meeting(wm1).visits())
                .extracting(StudyVisit::state)
                .containsOnly(VisitState.RELEASED);
    }

    @Test
    void the_same_request_twice_is_answered_once() {
        var event = Asked.envelope(wm1.meeting(), 7, wm1);
        saga.handle(event, wm1);

        assertThat(saga.handle(event, wm1)).isEmpty();
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void a_revision_that_is_held_already_is_ignored_under_another_event_too() {
        saga.ask(wm1);

        assertThat(saga.ask(wm1)).isEmpty();
    }

    @Test
    void an_older_revision_that_comes_late_changes_nothing() {
        saga.ask(Asked.without(Asked.revision(wm1, 2), SAANICH_PAIRING));

        assertThat(saga.ask(wm1)).isEmpty();
        assertThat(saga.booked(wm1)).isEqualTo(30);
    }
}
