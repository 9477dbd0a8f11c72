package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.Asked.ALMADA;
import static org.iclei.events.Asked.SAANICH;
import static org.iclei.events.Asked.SAANICH_PAIRING;

import org.iclei.events.Asked;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Saanich, which Almada visits in July 2015, ends, and its heir stands in its place. */
class HeirTest {
    private static final UUID HEIR = UUID.randomUUID();

    private final Saga saga = new Saga();
    private final SchedulingRequested wm1 = Asked.workingMeeting(1);
    private final SchedulingRequested withHeir = withHeir(Asked.revision(wm1, 2));

    @Test
    void the_visit_goes_on_at_the_heir_and_nobody_is_released() {
        saga.ask(wm1);
        saga.confirm(wm1);

        assertThat(saga.ask(withHeir)).containsExactly("scheduled.v1");
        assertThat(saga.booked(wm1)).isEqualTo(40);
        assertThat(saga.confirm(withHeir)).containsExactly("bookings-confirmed.v1");
    }

    @Test
    void it_is_the_same_visit_with_another_host() {
        saga.ask(wm1);
        var before = visit();

        saga.ask(withHeir);

        assertThat(visit().visit()).isEqualTo(before.visit());
        assertThat(visit().host()).isEqualTo(HEIR);
        assertThat(visit().parties()).containsExactlyInAnyOrder(ALMADA, HEIR);
        assertThat(saga.meeting(wm1).visits())
                .noneMatch(visit -> visit.state() == VisitState.CANCELLED);
    }

    @Test
    void the_plan_with_the_heir_heard_of_twice_is_booked_once() {
        saga.ask(wm1);
        saga.ask(withHeir);

        assertThat(saga.ask(withHeir)).isEmpty();
        assertThat(saga.booked(wm1)).isEqualTo(40);
    }

    private StudyVisit visit() {
        return saga.meeting(wm1).visits().stream()
                .filter(visit -> visit.pairing().equals(SAANICH_PAIRING))
                .findFirst()
                .orElseThrow();
    }

    private static SchedulingRequested withHeir(SchedulingRequested plan) {
        return new SchedulingRequested(
                plan.occurredOn(),
                plan.meeting(),
                plan.programme(),
                plan.number(),
                plan.planRevision(),
                plan.from(),
                plan.to(),
                plan.programmeCities().stream().map(HeirTest::heir).toList(),
                plan.commonDays(),
                plan.visits().stream().map(HeirTest::withHeir).toList(),
                plan.attendances().stream().map(HeirTest::withHeir).toList(),
                plan.organisations(),
                plan.coExecutingOffices());
    }

    private static SchedulingRequested.Visit withHeir(SchedulingRequested.Visit visit) {
        return new SchedulingRequested.Visit(
                visit.visit(),
                visit.pairing(),
                visit.parties().stream().map(HeirTest::heir).toList(),
                heir(visit.host()),
                visit.from(),
                visit.to(),
                visit.transfer());
    }

    private static SchedulingRequested.Attendance withHeir(SchedulingRequested.Attendance one) {
        return new SchedulingRequested.Attendance(
                one.person(), heir(one.organisation()), one.pairing());
    }

    private static UUID heir(UUID city) {
        return city.equals(SAANICH) ? HEIR : city;
    }
}
