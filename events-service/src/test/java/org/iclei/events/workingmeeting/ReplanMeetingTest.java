package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.Asked.ALMADA;
import static org.iclei.events.Asked.SAANICH;
import static org.iclei.events.Asked.SAANICH_PAIRING;

import org.iclei.events.Asked;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.events.BookingsConfirmed;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.VisitCancelled;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

class ReplanMeetingTest {
    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);
    private final SchedulingRequested withoutAlmada =
            Asked.without(Asked.revision(wm1, 2), SAANICH_PAIRING);

    @Test
    void a_city_that_withdraws_has_its_visit_cancelled_and_its_places_released() {
        saga.ask(wm1);
        saga.confirm(wm1);

        assertThat(saga.ask(withoutAlmada))
                .containsExactly("visit-cancelled.v1", "bookings-released.v1", "scheduled.v1");
        assertThat(saga.booked(wm1)).isEqualTo(30);
    }

    @Test
    void the_cancelled_visit_names_its_cities_although_they_left_the_plan() {
        saga.ask(wm1);
        saga.ask(withoutAlmada);

        var cancelled = published(1, VisitCancelled.class);
        assertThat(cancelled.organisations())
                .extracting(OrganisationFacts::id)
                .containsExactlyInAnyOrder(ALMADA, SAANICH);
        assertThat(cancelled.planRevision()).isEqualTo(2);
    }

    @Test
    void what_is_released_belongs_to_the_former_revision() {
        saga.ask(wm1);
        saga.ask(withoutAlmada);

        var released = published(2, BookingsReleased.class);
        assertThat(released.reason()).isEqualTo("REPLANNED");
        assertThat(released.places()).isEqualTo(10);
        assertThat(released.planRevision()).isEqualTo(1);
    }

    @Test
    void the_cancelled_visit_stays_on_record_and_is_cancelled_once() {
        saga.ask(wm1);
        saga.ask(withoutAlmada);

        assertThat(saga.ask(Asked.revision(withoutAlmada, 3))).containsExactly("scheduled.v1");
        assertThat(saga.meeting(wm1).visits())
                .filteredOn(visit -> visit.state() == VisitState.CANCELLED)
                .hasSize(1);
    }

    @Test
    void a_plan_refused_after_one_that_was_booked_leaves_nothing_booked() {
        saga.ask(wm1);
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var tooLong = Asked.visit(visit, SAANICH, "2015-07-08/AM", "2015-07-11/PM");

        var published = saga.ask(Asked.withVisit(Asked.revision(wm1, 2), tooLong));

        assertThat(published).containsExactly("bookings-released.v1", "scheduling-refused.v1");
        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void a_plan_put_right_after_a_refusal_is_scheduled() {
        var visit = Asked.visit(wm1, SAANICH_PAIRING);
        var tooLong = Asked.visit(visit, SAANICH, "2015-07-08/AM", "2015-07-11/PM");
        saga.ask(Asked.withVisit(wm1, tooLong));

        assertThat(saga.ask(Asked.revision(wm1, 2))).containsExactly("scheduled.v1");
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    @Test
    void confirming_makes_the_forty_bookings_stand() {
        saga.ask(wm1);

        assertThat(saga.confirm(wm1)).containsExactly("bookings-confirmed.v1");
        var confirmed = saga.last(wm1, BookingsConfirmed.class);
        assertThat(confirmed.places()).isEqualTo(40);
        assertThat(confirmed.visits()).allMatch(visit -> visit.state().equals("CONFIRMED"));
    }

    @Test
    void confirming_an_older_revision_is_ignored() {
        saga.ask(wm1);
        saga.ask(withoutAlmada);

        assertThat(saga.confirm(wm1)).isEmpty();
        assertThat(saga.meeting(wm1).status()).isEqualTo(WorkingMeeting.Status.SCHEDULED);
    }

    @Test
    void confirming_what_was_refused_is_ignored() {
        saga.ask(Asked.ofAnotherMeeting(wm1));
        saga.ask(wm1);

        assertThat(saga.confirm(wm1)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_cancels_its_four_visits_and_releases_every_place() {
        saga.ask(wm1);
        saga.confirm(wm1);

        assertThat(saga.cancel(wm1))
                .containsExactly(
                        "visit-cancelled.v1",
                        "visit-cancelled.v1",
                        "visit-cancelled.v1",
                        "visit-cancelled.v1",
                        "bookings-released.v1");
        var released = saga.last(wm1, BookingsReleased.class);
        assertThat(released.reason()).isEqualTo("CANCELLED");
        assertThat(released.places()).isEqualTo(40);
        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void cancelling_twice_is_cancelling_once() {
        saga.ask(wm1);
        saga.cancel(wm1);

        assertThat(saga.cancel(wm1)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_is_not_planned_again() {
        saga.ask(wm1);
        saga.cancel(wm1);

        assertThat(saga.ask(withoutAlmada)).isEmpty();
        assertThat(saga.booked(wm1)).isZero();
    }

    @Test
    void cancelling_what_was_never_asked_for_changes_nothing() {
        assertThat(saga.cancel(wm1)).isEmpty();
        assertThat(saga.meetings.find(wm1.meeting())).isEmpty();
    }

    private <E extends org.iclei.schema.DomainEvent> E published(int index, Class<E> type) {
        return Asked.data(saga.published(wm1.meeting()).get(index), type);
    }
}
