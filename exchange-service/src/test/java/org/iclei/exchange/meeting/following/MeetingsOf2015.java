package org.iclei.exchange.meeting.following;

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
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The two meetings of 2015 with their pairings, on fakes that keep the store's contract. */
abstract class MeetingsOf2015 {
    static final UUID PROGRAMME = UUID.randomUUID();
    static final UUID JULY = UUID.randomUUID();
    static final UUID OCTOBER = UUID.randomUUID();
    static final UUID HEIR = UUID.randomUUID();

    final InMemoryMeetings meetings = new InMemoryMeetings();
    final InMemoryPairings pairings = new InMemoryPairings();
    final InMemorySuccessions successions = new InMemorySuccessions();
    final KnownOrganisations directory = new KnownOrganisations();
    final MeetingEvents events = new MeetingEvents(directory, pairings);
    final LeavePairing leaving = new LeavePairing(events, successions);
    Instant now = Instant.parse("2015-05-01T09:00:00Z");
    final FollowSuccession follow =
            new FollowSuccession(
                    successions,
                    new PassOnPairing(pairings, successions, directory),
                    meetings,
                    events,
                    new TakePlace(new InMemoryProgrammes(), Clock.systemUTC()),
                    () -> now);

    @BeforeEach
    void bothMeetingsArePlanned() {
        EuCanada2015.PAIRINGS.forEach(this::agree);
        plan(JULY, 1, EuCanada2015.first());
        plan(OCTOBER, 2, EuCanada2015.second());
    }

    void ended(UUID city, String on) {
        var heard = Heard.ended(city, HEIR, on);
        follow.succeeded(Heard.envelope(1, heard), heard);
    }

    void agree(UUID pairing, List<UUID> cities) {
        var parties =
                List.of(
                        new Pairing.Party(cities.getFirst(), "EU"),
                        new Pairing.Party(cities.getLast(), "PARTNER"));
        var concern = new Concern(List.of("CANADA"), cities);
        var agreed = new Pairing(PROGRAMME, parties, Pairing.Status.AGREED, null, concern, null);
        pairings.decide(
                pairing,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(agreed, List.of(), _ -> true));
    }

    /** Dissolves the pairing of Tallinn and Halifax, before anybody else hears of it. */
    void withdrew(UUID city) {
        pairings.decide(
                EuCanada2015.TALLINN_HALIFAX,
                Cause.ofService("test"),
                found -> {
                    var before = found.orElseThrow().state();
                    var left =
                            new Pairing(
                                    PROGRAMME,
                                    before.parties(),
                                    Pairing.Status.DISSOLVED,
                                    city,
                                    before.concern(),
                                    null);
                    return new Decision.Save<>(left, List.of(), _ -> true);
                });
    }

    void plan(UUID meeting, int number, PlanDraft draft) {
        var planning = new Planning(meeting, 5, EuCanada2015.PAIRINGS, Set.of());
        if (!(planning.plan(draft) instanceof Planning.Outcome.Planned(var plan))) {
            throw new AssertionError("the meetings of 2015 have valid plans");
        }
        var concern = new Concern(List.of("CANADA"), plan.organisations());
        save(meeting, WorkingMeeting.planned(PROGRAMME, number, plan, concern));
    }

    void save(UUID id, WorkingMeeting meeting) {
        meetings.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(meeting, List.of(), _ -> true));
    }

    MeetingPlan.Visit visit(UUID meeting) {
        return plan(meeting).visits().stream()
                .filter(visit -> visit.pairing().equals(EuCanada2015.TALLINN_HALIFAX))
                .findFirst()
                .orElseThrow();
    }

    List<Envelope> said(UUID meeting) {
        return meetings.find(meeting).orElseThrow().pending();
    }

    static String occurredOn(Envelope envelope) {
        return new JsonMapper().readTree(envelope.data()).get("occurredOn").asString();
    }

    int revision(UUID meeting) {
        return meeting(meeting).planRevision();
    }

    MeetingPlan plan(UUID meeting) {
        return meeting(meeting).plan();
    }

    WorkingMeeting meeting(UUID id) {
        return meetings.find(id).orElseThrow().state();
    }
}
