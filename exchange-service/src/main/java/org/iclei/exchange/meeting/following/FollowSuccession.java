package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.Meetings;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.memberdirectory.Succession;
import org.iclei.exchange.memberdirectory.Successions;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A city ended: its heir exchanges in its place, in its pairings first and then in every meeting
 * still to come. Every step finds by what is stored whether it is left to do, so that it may be
 * heard of twice, late and before what happened earlier.
 */
@Service
class FollowSuccession {
    private final Successions successions;
    private final PassOnPairing pairings;
    private final Meetings meetings;
    private final MeetingEvents events;
    private final TakePlace places;
    private final BusinessClock clock;

    FollowSuccession(
            Successions successions,
            PassOnPairing pairings,
            Meetings meetings,
            MeetingEvents events,
            TakePlace places,
            BusinessClock clock) {
        this.successions = successions;
        this.pairings = pairings;
        this.meetings = meetings;
        this.events = events;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Notes it before it looks for what goes over: who agrees or plans meanwhile looks after
     * saving, and one of the two finds the other. The heir's are looked at too, for it may have
     * ended and a crash may have come in between.
     */
    void succeeded(Envelope envelope, OrganisationSucceeded succeeded) {
        successions.learn(envelope, succeeded);
        var heir = succeeded.heir();
        if (heir != null) passOn(List.of(succeeded.predecessor(), heir), Cause.of(envelope));
    }

    /** Whoever paired a city that had just ended may have died before the heir stood in for it. */
    void agreed(Envelope envelope, PairingAgreed agreed) {
        var cities = agreed.parties().stream().map(PairingAgreed.Party::organisation).toList();
        successions
                .findAll(cities)
                .forEach(ended -> pairings.allOf(ended.organisation(), Cause.of(envelope)));
    }

    /** The programme counts the pairing for the heir from now on. */
    void passedOn(Envelope envelope, PairingCitySucceeded passed) {
        places.passOn(
                passed.programme(),
                passed.pairing(),
                Pairing.placeOf(passed.predecessor()),
                Pairing.placeOf(passed.successor()),
                envelope);
    }

    /** Lets heirs stand in for the cities of one meeting that ended while it was being planned. */
    void standIn(UUID meeting, Cause cause) {
        var cities = meetings.find(meeting).map(it -> it.state().plan().concerned());
        var ended = successions.findAll(cities.orElse(List.of()));
        passOn(ended.stream().map(Succession::organisation).toList(), cause);
    }

    private void passOn(List<UUID> cities, Cause cause) {
        cities.forEach(city -> pairings.allOf(city, cause));
        cities.forEach(city -> meetings.with(city).forEach(meeting -> settle(meeting, cause)));
    }

    private void settle(UUID meeting, Cause cause) {
        boolean changed = meetings.decide(meeting, cause, found -> step(found.orElseThrow()));
        if (changed) settle(meeting, cause);
    }

    private Decision<WorkingMeeting, Boolean> step(Loaded<WorkingMeeting> found) {
        var before = found.state();
        if (before.isCancelled()) return new Decision.Leave<>(false);
        for (var city : before.plan().concerned()) {
            var succession = successions.lastOf(city).orElse(null);
            if (succession == null) continue;
            var heir = Objects.requireNonNull(succession.heir());
            var plan = before.plan().passOn(city, heir, later(succession.on(), clock.today()));
            if (plan.equals(before.plan())) continue;
            var after = before.passedOn(plan, city);
            return new Decision.Save<>(
                    after, events.passedOn(found.id(), after, succession), _ -> true);
        }
        return new Decision.Leave<>(false);
    }

    /** A succession may be decided long after its day; what was held meanwhile stays. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
