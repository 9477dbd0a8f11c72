package org.iclei.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.meeting.plan.EuCanada2015;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.exchange.memberdirectory.Concern;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class WorkingMeetingTest {
    private final MeetingPlan plan = plan();
    private final WorkingMeeting meeting =
            WorkingMeeting.planned(
                    UUID.randomUUID(),
                    1,
                    plan,
                    new Concern(List.of("CANADA"), plan.organisations()));

    @Test
    void an_answer_to_an_older_plan_is_not_awaited() {
        var again = meeting.replanned(plan);

        assertThat(again.awaits(1)).isFalse();
        assertThat(again.awaits(2)).isTrue();
    }

    @Test
    void a_cancelled_meeting_awaits_nothing() {
        assertThat(meeting.cancelled().awaits(1)).isFalse();
    }

    @Test
    void a_meeting_whose_bookings_lapsed_has_to_be_planned_again() {
        var lapsed = meeting.confirmed().lapsed();

        assertThat(lapsed.status()).isEqualTo(WorkingMeeting.Status.PLANNED);
        assertThat(lapsed.scheduling()).isEqualTo(WorkingMeeting.Scheduling.LAPSED);
    }

    @Test
    void when_tallinn_withdraws_its_visit_and_its_people_leave_the_plan() {
        var left = plan.without(EuCanada2015.TALLINN_HALIFAX, EuCanada2015.TALLINN);

        assertThat(left.visits()).hasSize(3);
        assertThat(left.delegations())
                .extracting(MeetingPlan.Delegation::organisation)
                .doesNotContain(EuCanada2015.TALLINN)
                .contains(EuCanada2015.HALIFAX);
    }

    @Test
    void the_partner_of_a_city_that_withdrew_keeps_the_common_days_without_a_visit() {
        var left = plan.without(EuCanada2015.TALLINN_HALIFAX, EuCanada2015.TALLINN);

        assertThat(left.delegations())
                .filteredOn(sent -> sent.organisation().equals(EuCanada2015.HALIFAX))
                .singleElement()
                .satisfies(halifax -> assertThat(halifax.pairing()).isNull());
    }

    private static MeetingPlan plan() {
        var planning = new Planning(UUID.randomUUID(), 5, EuCanada2015.PAIRINGS, Set.of());
        return switch (planning.plan(EuCanada2015.first())) {
            case Planning.Outcome.Planned(var plan) -> plan;
            case Planning.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
