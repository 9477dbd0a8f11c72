package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.exchange.meeting.following.FirstMeeting.CLOCK;
import static org.iclei.exchange.meeting.following.FirstMeeting.DAY;
import static org.iclei.exchange.meeting.following.FirstMeeting.MEETING;
import static org.iclei.exchange.meeting.following.FirstMeeting.PROGRAMME;
import static org.iclei.exchange.meeting.following.FirstMeeting.envelope;
import static org.iclei.exchange.meeting.following.FirstMeeting.scheduled;
import static org.iclei.exchange.meeting.following.FirstMeeting.withoutVisits;

import org.iclei.exchange.meeting.InMemoryMeetings;
import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.meeting.plan.EuCanada2015;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.InMemorySuccessions;
import org.iclei.exchange.memberdirectory.KnownOrganisations;
import org.iclei.exchange.pairing.InMemoryPairings;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.Programme;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Exchange-service's half of the saga, on fakes that keep the store's contract. */
class MeetingSagaTest {
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final MeetingEvents events = new MeetingEvents(new KnownOrganisations(), pairings);
    private final InMemorySuccessions successions = new InMemorySuccessions();
    private final LeavePairing leaving = new LeavePairing(events, successions);
    private final FollowSuccession heirs =
            new FollowSuccession(
                    successions,
                    new PassOnPairing(pairings, successions, new KnownOrganisations()),
                    meetings,
                    events,
                    new TakePlace(programmes, CLOCK),
                    CLOCK::instant);
    private final FollowScheduling scheduling =
            new FollowScheduling(meetings, pairings, leaving, heirs, events);
    private final FollowWithdrawal withdrawal =
            new FollowWithdrawal(meetings, leaving, new TakePlace(programmes, CLOCK));

    @BeforeEach
    void theFirstMeetingIsPlanned() {
        var planning = new Planning(MEETING, 5, EuCanada2015.PAIRINGS, Set.of());
        if (!(planning.plan(EuCanada2015.first()) instanceof Planning.Outcome.Planned(var plan))) {
            throw new AssertionError("the first meeting of 2015 has a valid plan");
        }
        var concern = new Concern(List.of("CANADA"), plan.organisations());
        var meeting = WorkingMeeting.planned(PROGRAMME, 1, plan, concern);
        var cause = Cause.ofService("test");
        meetings.decide(
                MEETING,
                cause,
                _ ->
                        new Decision.Save<>(
                                meeting, events.planned(MEETING, meeting, DAY), _ -> true));
        var programme =
                new Programme(
                        "EU–Canada", List.of(), List.of(), List.of(), 5, 1, List.of(), concern);
        programmes.decide(
                PROGRAMME, cause, _ -> new Decision.Save<>(programme, List.of(), _ -> true));
    }

    @Test
    void what_could_be_booked_is_confirmed_once() {
        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));
        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));

        assertThat(meeting().status()).isEqualTo(WorkingMeeting.Status.CONFIRMED);
        assertThat(types())
                .containsExactly(
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.scheduling-requested.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1");
    }

    @Test
    void a_refusal_is_kept_until_somebody_plans_again() {
        var refused =
                new SchedulingRefused(
                        DAY,
                        MEETING,
                        PROGRAMME,
                        1,
                        List.of(
                                new SchedulingRefused.Refusal(
                                        "COMMON_DAYS", null, null, null, "COMMON_HOST_UNKNOWN")),
                        List.of());

        scheduling.refused(envelope(1, refused), refused);

        assertThat(meeting().scheduling()).isEqualTo(WorkingMeeting.Scheduling.REFUSED);
        assertThat(meeting().refusals())
                .extracting(WorkingMeeting.Refusal::reason)
                .containsExactly("COMMON_HOST_UNKNOWN");
    }

    @Test
    void an_answer_to_an_older_plan_changes_nothing() {
        withdraw();

        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));

        assertThat(meeting().status()).isEqualTo(WorkingMeeting.Status.PLANNED);
        assertThat(meeting().planRevision()).isEqualTo(2);
    }

    @Test
    void bookings_that_lapsed_make_even_a_confirmed_meeting_a_task_again() {
        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));
        var released =
                new BookingsReleased(DAY, MEETING, PROGRAMME, 1, "DEADLINE_PASSED", 40, List.of());

        scheduling.released(envelope(2, released), released);

        assertThat(meeting().scheduling()).isEqualTo(WorkingMeeting.Scheduling.LAPSED);
        assertThat(meeting().status()).isEqualTo(WorkingMeeting.Status.PLANNED);
    }

    @Test
    void a_cancelled_meeting_stays_cancelled_whatever_is_answered() {
        meetings.decide(
                MEETING,
                Cause.ofService("test"),
                found ->
                        new Decision.Save<>(
                                found.orElseThrow().state().cancelled(), List.of(), _ -> true));

        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));

        assertThat(meeting().status()).isEqualTo(WorkingMeeting.Status.CANCELLED);
    }

    @Test
    void a_withdrawn_city_leaves_the_plan_once_and_the_rest_is_asked_for_anew() {
        withdraw();
        withdraw();

        assertThat(meeting().planRevision()).isEqualTo(2);
        assertThat(types().subList(2, 5))
                .containsExactly(
                        "org.iclei.exchange.working-meeting.study-visit-cancelled.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.scheduling-requested.v1");
    }

    @Test
    void a_pairing_that_was_dissolved_while_its_meeting_was_planned_is_taken_out_at_the_answer() {
        var dissolved =
                new Pairing(
                        PROGRAMME,
                        List.of(),
                        Pairing.Status.DISSOLVED,
                        EuCanada2015.TALLINN,
                        new Concern(List.of(), List.of()),
                        null);
        pairings.decide(
                EuCanada2015.TALLINN_HALIFAX,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(dissolved, List.of(), _ -> true));

        scheduling.scheduled(envelope(1, scheduled(1)), scheduled(1));

        assertThat(meeting().planRevision()).isEqualTo(2);
        assertThat(meeting().plan().visits()).hasSize(3);
        assertThat(meeting().status()).isEqualTo(WorkingMeeting.Status.PLANNED);
    }

    @Test
    void a_withdrawn_city_leaves_a_meeting_that_has_no_visit_of_its_pairing_too() {
        meetings.decide(
                MEETING,
                Cause.ofService("test"),
                found ->
                        new Decision.Save<>(
                                found.orElseThrow().state().replanned(withoutVisits()),
                                List.of(),
                                _ -> true));

        withdraw();

        assertThat(meeting().plan().delegations())
                .extracting(MeetingPlan.Delegation::organisation)
                .doesNotContain(EuCanada2015.TALLINN)
                .contains(EuCanada2015.HALIFAX);
    }

    @Test
    void an_answer_about_a_meeting_nobody_planned_here_is_passed_over() {
        var stranger =
                new WorkingMeetingScheduled(
                        DAY, UUID.randomUUID(), PROGRAMME, 1, DAY, DAY, List.of(), 0, List.of());

        scheduling.scheduled(envelope(1, stranger), stranger);

        assertThat(meetings.all()).hasSize(1);
    }

    private void withdraw() {
        var dissolved =
                new PairingDissolved(
                        DAY,
                        EuCanada2015.TALLINN_HALIFAX,
                        PROGRAMME,
                        EuCanada2015.TALLINN,
                        "CITY_WITHDREW",
                        List.of());
        withdrawal.withdrawn(envelope(2, dissolved), dissolved);
    }

    private WorkingMeeting meeting() {
        return meetings.find(MEETING).orElseThrow().state();
    }

    private List<String> types() {
        return meetings.find(MEETING).orElseThrow().pending().stream().map(Envelope::type).toList();
    }
}
