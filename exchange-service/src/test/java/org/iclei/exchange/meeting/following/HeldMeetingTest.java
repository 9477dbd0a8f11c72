package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.iclei.exchange.meeting.InMemoryMeetings;
import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.meeting.plan.EuCanada2015;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.meeting.plan.PlanDraft;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.InMemorySuccessions;
import org.iclei.exchange.memberdirectory.KnownOrganisations;
import org.iclei.exchange.pairing.InMemoryPairings;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.Programme;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The two meetings of 2015, when Tallinn withdraws on one day or another. */
class HeldMeetingTest {
    private static final UUID PROGRAMME = UUID.randomUUID();

    /** Long after both: the day of the withdrawal decides, not the day on which it is heard of. */
    private static final Instant HEARD_OF = Instant.parse("2016-01-01T09:00:00Z");

    private static final String MEETING = "org.iclei.exchange.working-meeting.";
    private static final UUID JULY = UUID.randomUUID();
    private static final UUID OCTOBER = UUID.randomUUID();

    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final MeetingEvents events = new MeetingEvents(new KnownOrganisations(), pairings);
    private final InMemorySuccessions successions = new InMemorySuccessions();
    private final LeavePairing leaving = new LeavePairing(events, successions);

    @BeforeEach
    void bothMeetingsArePlanned() {
        plan(JULY, 1, EuCanada2015.first());
        plan(OCTOBER, 2, EuCanada2015.second());
        var none = new Concern(List.of(), List.of());
        var programme = new Programme("P", List.of(), List.of(), List.of(), 5, 1, List.of(), none);
        programmes.decide(
                PROGRAMME,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(programme, List.of(), _ -> true));
    }

    @Test
    void before_july_it_leaves_both() {
        withdrawOn("2015-05-01");

        assertThat(revision(JULY)).isEqualTo(2);
        assertThat(revision(OCTOBER)).isEqualTo(2);
    }

    @Test
    void all_that_follows_says_the_day_of_the_withdrawal_not_the_one_on_which_it_is_heard_of() {
        withdrawOn("2015-05-01");

        assertThat(meetings.find(JULY).orElseThrow().pending())
                .extracting(Envelope::type, HeldMeetingTest::occurredOn)
                .containsExactly(
                        tuple(MEETING + "study-visit-cancelled.v1", "2015-05-01"),
                        tuple(MEETING + "planned.v1", "2015-05-01"),
                        tuple(MEETING + "scheduling-requested.v1", "2015-05-01"));
    }

    @Test
    void a_meeting_is_confirmed_on_the_day_of_the_booking() {
        var day = LocalDate.of(2015, 5, 2);
        var booked =
                new WorkingMeetingScheduled(
                        day, JULY, PROGRAMME, 1, day, day, List.of(), 40, List.of());

        var heirs =
                new FollowSuccession(
                        successions,
                        new PassOnPairing(pairings, successions, new KnownOrganisations()),
                        meetings,
                        events,
                        new TakePlace(programmes, Clock.systemUTC()),
                        () -> HEARD_OF);
        new FollowScheduling(meetings, pairings, leaving, heirs, events)
                .scheduled(envelope(), booked);

        assertThat(meetings.find(JULY).orElseThrow().pending())
                .extracting(Envelope::type, HeldMeetingTest::occurredOn)
                .containsExactly(tuple(MEETING + "confirmed.v1", "2015-05-02"));
    }

    @Test
    void while_its_last_day_lasts_a_meeting_is_not_over() {
        withdrawOn("2015-07-10");

        assertThat(revision(JULY)).isEqualTo(2);
    }

    @Test
    void a_meeting_that_was_held_stays_as_it_was_and_the_one_to_come_is_planned_anew() {
        withdrawOn("2015-07-11");

        assertThat(revision(JULY)).isEqualTo(1);
        assertThat(plan(JULY).visits()).hasSize(4);
        assertThat(meetings.find(JULY).orElseThrow().pending()).isEmpty();
        assertThat(plan(OCTOBER).visits()).hasSize(3);
    }

    @Test
    void a_visit_that_was_held_stays_although_its_meeting_goes_on() {
        var plan = plan(JULY);
        var longer =
                new MeetingPlan(
                        plan.from(),
                        plan.to().plusDays(5),
                        plan.commonDays(),
                        plan.visits(),
                        plan.delegations());

        assertThat(longer.isOver(EuCanada2015.TALLINN_HALIFAX, LocalDate.of(2015, 7, 11))).isTrue();
        assertThat(longer.isOver(UUID.randomUUID(), LocalDate.of(2015, 7, 11))).isFalse();
    }

    private void withdrawOn(String day) {
        var dissolved =
                new PairingDissolved(
                        LocalDate.parse(day),
                        EuCanada2015.TALLINN_HALIFAX,
                        PROGRAMME,
                        EuCanada2015.TALLINN,
                        "CITY_WITHDREW",
                        List.of());
        new FollowWithdrawal(meetings, leaving, new TakePlace(programmes, Clock.systemUTC()))
                .withdrawn(envelope(), dissolved);
    }

    private static Envelope envelope() {
        return new Envelope(
                UUID.randomUUID(),
                "/exchange",
                "org.iclei.exchange.pairing.dissolved.v1",
                EuCanada2015.TALLINN_HALIFAX.toString(),
                HEARD_OF,
                URI.create("http://localhost/schemas/x"),
                2,
                "test",
                UUID.randomUUID(),
                null,
                "{}");
    }

    private void plan(UUID meeting, int number, PlanDraft draft) {
        var planning = new Planning(meeting, 5, EuCanada2015.PAIRINGS, Set.of());
        if (!(planning.plan(draft) instanceof Planning.Outcome.Planned(var plan))) {
            throw new AssertionError("the meetings of 2015 have valid plans");
        }
        var concern = new Concern(List.of("CANADA"), plan.organisations());
        var planned = WorkingMeeting.planned(PROGRAMME, number, plan, concern);
        meetings.decide(
                meeting,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(planned, List.of(), _ -> true));
    }

    private static String occurredOn(Envelope envelope) {
        return new JsonMapper().readTree(envelope.data()).get("occurredOn").asString();
    }

    private int revision(UUID meeting) {
        return meetings.find(meeting).orElseThrow().state().planRevision();
    }

    private MeetingPlan plan(UUID meeting) {
        return meetings.find(meeting).orElseThrow().state().plan();
    }
}
