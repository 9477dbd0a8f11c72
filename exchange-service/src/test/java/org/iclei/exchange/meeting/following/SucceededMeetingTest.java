package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.iclei.exchange.meeting.plan.EuCanada2015.HALIFAX;
import static org.iclei.exchange.meeting.plan.EuCanada2015.TALLINN;
import static org.iclei.exchange.meeting.plan.EuCanada2015.VITORIA;

import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.meeting.plan.EuCanada2015;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The two meetings of 2015, when a city of theirs ends on one day or another. */
class SucceededMeetingTest extends MeetingsOf2015 {
    private static final String MEETING = "org.iclei.exchange.working-meeting.";

    @Test
    void the_heirs_people_are_those_of_the_city_and_stay_funded() {
        ended(HALIFAX, "2015-04-01");

        var sent = plan(JULY).delegations();
        assertThat(sent).extracting(MeetingPlan.Delegation::organisation).doesNotContain(HALIFAX);
        assertThat(sent)
                .filteredOn(one -> one.organisation().equals(HEIR))
                .singleElement()
                .satisfies(heirs -> assertThat(heirs.funded()).isEqualTo(5));
    }

    @Test
    void the_heir_hosts_the_visit_which_keeps_its_id() {
        var before = visit(JULY);

        ended(HALIFAX, "2015-04-01");

        assertThat(visit(JULY).id()).isEqualTo(before.id());
        assertThat(visit(JULY).host()).isEqualTo(HEIR);
        assertThat(visit(JULY).parties()).containsExactly(TALLINN, HEIR);
    }

    @Test
    void the_changed_plan_is_asked_for_anew_and_no_visit_is_cancelled() {
        ended(HALIFAX, "2015-04-01");

        assertThat(said(JULY))
                .extracting(Envelope::type, MeetingsOf2015::occurredOn)
                .containsExactly(
                        tuple(MEETING + "planned.v1", "2015-04-01"),
                        tuple(MEETING + "scheduling-requested.v1", "2015-04-01"));
    }

    @Test
    void the_request_names_the_heir_though_the_directory_does_not_know_it_yet() {
        ended(HALIFAX, "2015-04-01");

        var request = new JsonMapper().readTree(said(JULY).getLast().data());
        assertThat(request.get("organisations").findValuesAsString("id")).contains(HEIR.toString());
        assertThat(request.get("programmeCities").toString()).contains(HEIR.toString());
    }

    @Test
    void heard_of_twice_each_meeting_is_planned_anew_once() {
        ended(HALIFAX, "2015-04-01");
        ended(HALIFAX, "2015-04-01");

        assertThat(revision(JULY)).isEqualTo(2);
        assertThat(revision(OCTOBER)).isEqualTo(2);
    }

    @Test
    void killed_between_the_pairing_and_the_meetings_it_is_heard_of_again_and_they_follow() {
        var heard = Heard.ended(HALIFAX, HEIR, "2015-04-01");
        successions.learn(Heard.envelope(1, heard), heard);
        new PassOnPairing(pairings, successions, directory).allOf(HALIFAX, Cause.ofService("test"));
        assertThat(pairings.agreedOf(HEIR)).hasSize(1);

        ended(HALIFAX, "2015-04-01");

        assertThat(plan(JULY).organisations()).contains(HEIR).doesNotContain(HALIFAX);
        assertThat(plan(OCTOBER).organisations()).contains(HEIR).doesNotContain(HALIFAX);
        assertThat(pairings.published()).hasSize(1);
    }

    @Test
    void killed_between_two_meetings_the_other_follows_and_the_first_stays_planned_once() {
        ended(HALIFAX, "2015-04-01");
        plan(OCTOBER, 2, EuCanada2015.second());

        ended(HALIFAX, "2015-04-01");

        assertThat(revision(JULY)).isEqualTo(2);
        assertThat(plan(OCTOBER).organisations()).contains(HEIR).doesNotContain(HALIFAX);
    }

    @Test
    void a_host_of_common_days_hosts_them_as_the_heir() {
        ended(VITORIA, "2015-04-01");

        assertThat(plan(OCTOBER).commonDays())
                .extracting(MeetingPlan.CommonDays::organisation, MeetingPlan.CommonDays::city)
                .containsExactly(tuple(HEIR, "Vitoria-Gasteiz"));
    }

    @Test
    void while_its_last_day_lasts_a_meeting_goes_over() {
        ended(HALIFAX, "2015-07-10");

        assertThat(revision(JULY)).isEqualTo(2);
    }

    @Test
    void under_way_the_common_days_stay_as_they_were_held_and_the_rest_goes_over() {
        ended(VITORIA, "2015-10-22");

        assertThat(plan(OCTOBER).commonDays())
                .extracting(MeetingPlan.CommonDays::organisation)
                .containsExactly(VITORIA);
        assertThat(plan(OCTOBER).organisations()).contains(HEIR).doesNotContain(VITORIA);
        var request = new JsonMapper().readTree(said(OCTOBER).getLast().data());
        assertThat(request.get("programmeCities").toString())
                .contains(VITORIA.toString(), HEIR.toString());
    }

    @Test
    void a_meeting_held_before_the_succession_stays_as_it_was() {
        ended(HALIFAX, "2015-07-11");

        assertThat(revision(JULY)).isEqualTo(1);
        assertThat(said(JULY)).isEmpty();
        assertThat(revision(OCTOBER)).isEqualTo(2);
    }

    @Test
    void a_meeting_held_before_the_succession_was_decided_stays_as_it_was() {
        now = Instant.parse("2015-08-03T09:00:00Z");

        ended(HALIFAX, "2015-07-01");

        assertThat(revision(JULY)).isEqualTo(1);
        assertThat(revision(OCTOBER)).isEqualTo(2);
    }

    @Test
    void who_saw_the_meeting_sees_it_still() {
        ended(HALIFAX, "2015-04-01");

        assertThat(meeting(JULY).concern().organisations()).contains(HALIFAX, HEIR, TALLINN);
    }

    @Test
    void a_cancelled_meeting_stays_as_it_was() {
        save(JULY, meeting(JULY).cancelled());

        ended(HALIFAX, "2015-04-01");

        assertThat(plan(JULY).concerned()).contains(HALIFAX);
    }

    @Test
    void without_an_heir_every_meeting_stays_as_it_was() {
        var none = Heard.ended(HALIFAX, null, "2015-04-01");
        follow.succeeded(Heard.envelope(1, none), none);

        assertThat(revision(JULY)).isEqualTo(1);
    }

    @Test
    void a_city_that_stays_without_a_visit_goes_over_too() {
        var alone = plan(JULY).without(EuCanada2015.TALLINN_HALIFAX, TALLINN);
        save(JULY, meeting(JULY).replanned(alone));
        withdrew(TALLINN);

        ended(HALIFAX, "2015-04-01");

        assertThat(plan(JULY).organisations()).contains(HEIR).doesNotContain(HALIFAX);
    }

    @Test
    void an_heir_with_people_of_its_own_keeps_both_delegations() {
        var heard = Heard.ended(HALIFAX, VITORIA, "2015-04-01");
        follow.succeeded(Heard.envelope(1, heard), heard);

        assertThat(plan(JULY).delegations())
                .filteredOn(sent -> sent.organisation().equals(VITORIA))
                .extracting(MeetingPlan.Delegation::pairing)
                .containsExactlyInAnyOrder(EuCanada2015.TALLINN_HALIFAX, new UUID(0, 103));
    }

    @Test
    void the_partner_that_absorbs_the_city_is_not_visited_by_itself() {
        var heard = Heard.ended(HALIFAX, TALLINN, "2015-04-01");
        follow.succeeded(Heard.envelope(1, heard), heard);

        assertThat(visit(JULY).parties()).containsExactly(TALLINN, HALIFAX);
        assertThat(revision(JULY)).isEqualTo(1);
    }

    @Test
    void a_city_that_ended_while_its_meeting_was_planned_goes_over_at_the_answer() {
        var heard = Heard.ended(HALIFAX, HEIR, "2015-04-01");
        successions.learn(Heard.envelope(1, heard), heard);
        var day = LocalDate.of(2015, 5, 2);
        var booked =
                new WorkingMeetingScheduled(
                        day, JULY, PROGRAMME, 1, day, day, List.of(), 40, List.of());

        new FollowScheduling(meetings, pairings, leaving, follow, events)
                .scheduled(FirstMeeting.envelope(1, booked), booked);

        assertThat(plan(JULY).organisations()).contains(HEIR).doesNotContain(HALIFAX);
        assertThat(meeting(JULY).status()).isEqualTo(WorkingMeeting.Status.PLANNED);
        assertThat(pairings.agreedOf(HEIR)).hasSize(1);
    }
}
