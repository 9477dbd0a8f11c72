package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.exchange.meeting.plan.EuCanada2015.HALIFAX;
import static org.iclei.exchange.meeting.plan.EuCanada2015.TALLINN;
import static org.iclei.exchange.meeting.plan.EuCanada2015.TALLINN_HALIFAX;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.Programme;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Halifax withdrew and then ended; its end is heard of first. */
class WithdrawnBeforeItEndedTest extends MeetingsOf2015 {
    private static final LocalDate DAY = LocalDate.of(2015, 5, 2);

    @BeforeEach
    void halifaxHasWithdrawn() {
        withdrew(HALIFAX);
    }

    @Test
    void the_withdrawal_takes_out_the_people_who_are_the_heirs_by_now() {
        ended(HALIFAX, "2015-04-01");
        assertThat(plan(JULY).organisations()).contains(HEIR);

        withdrawalIsHeardOf();

        assertThat(plan(JULY).organisations()).contains(TALLINN).doesNotContain(HALIFAX, HEIR);
        assertThat(plan(JULY).withoutVisit()).containsExactly(TALLINN);
        assertThat(plan(OCTOBER).organisations()).doesNotContain(HALIFAX, HEIR);
    }

    @Test
    void it_takes_out_the_people_who_are_the_heirs_heirs_by_now() {
        var later = UUID.randomUUID();
        ended(HALIFAX, "2015-04-01");
        var next = Heard.ended(HEIR, later, "2015-04-15");
        follow.succeeded(Heard.envelope(1, next), next);
        assertThat(plan(JULY).organisations()).contains(later);

        withdrawalIsHeardOf();

        assertThat(plan(JULY).organisations()).contains(TALLINN).doesNotContain(HEIR, later);
    }

    @Test
    void the_answer_to_a_plan_takes_them_out_too() {
        ended(HALIFAX, "2015-04-01");
        var booked =
                new WorkingMeetingScheduled(
                        DAY, JULY, PROGRAMME, revision(JULY), DAY, DAY, List.of(), 40, List.of());

        new FollowScheduling(meetings, pairings, leaving, follow, events)
                .scheduled(FirstMeeting.envelope(1, booked), booked);

        assertThat(plan(JULY).organisations()).contains(TALLINN).doesNotContain(HALIFAX, HEIR);
    }

    @Test
    void the_partner_that_absorbed_the_city_stays() {
        var absorbed = Heard.ended(HALIFAX, TALLINN, "2015-04-01");
        follow.succeeded(Heard.envelope(1, absorbed), absorbed);

        withdrawalIsHeardOf();

        assertThat(plan(JULY).organisations()).contains(TALLINN).doesNotContain(HALIFAX);
    }

    private void withdrawalIsHeardOf() {
        var programmes = new InMemoryProgrammes();
        var none = new Concern(List.of(), List.of());
        var programme = new Programme("P", List.of(), List.of(), List.of(), 5, 1, List.of(), none);
        programmes.decide(
                PROGRAMME,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(programme, List.of(), _ -> true));
        var dissolved =
                new PairingDissolved(
                        DAY, TALLINN_HALIFAX, PROGRAMME, HALIFAX, "CITY_WITHDREW", List.of());
        new FollowWithdrawal(meetings, leaving, new TakePlace(programmes, Clock.systemUTC()))
                .withdrawn(FirstMeeting.envelope(1, dissolved), dissolved);
    }
}
