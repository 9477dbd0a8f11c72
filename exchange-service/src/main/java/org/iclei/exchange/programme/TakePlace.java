package org.iclei.exchange.programme;

import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Takes places of which a programme has only so many, in its one document, before their holder is
 * created. A crash in between leaves them to the same request when it comes again; a holder that
 * never came to be loses them to the next who asks, a minute later.
 */
@Service
public class TakePlace {
    private static final Duration TIME_TO_BE_CREATED = Duration.ofMinutes(1);

    private final Programmes programmes;
    private final Clock clock;

    public TakePlace(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** All of the places, or none; false when one of them is taken as often as the limit allows. */
    public boolean take(
            UUID programme,
            Collection<String> places,
            int limit,
            UUID holder,
            Predicate<UUID> exists,
            Cause cause) {
        return programmes.decide(
                programme,
                cause,
                found -> {
                    var taken = found.orElseThrow(Sight::notFound).state();
                    for (var place : places) {
                        var one =
                                withoutGhosts(taken, place, holder, exists)
                                        .take(place, limit, holder, clock.instant());
                        if (one.isEmpty()) return new Decision.Leave<>(false);
                        taken = one.get();
                    }
                    return new Decision.Save<>(taken, List.of(), _ -> true);
                });
    }

    /** Gives back what a dissolved pairing or a cancelled meeting held. */
    public void giveBack(UUID programme, UUID holder, Envelope because) {
        programmes.receive(
                programme,
                because,
                found -> {
                    var left = found.orElseThrow().state().giveBack(holder);
                    return new Decision.Save<>(left, List.<DomainEvent>of(), _ -> true);
                });
    }

    /** Lets a place of a pairing count for the heir of the city that had it. */
    public void passOn(UUID programme, UUID holder, String place, String other, Envelope because) {
        programmes.receive(
                programme,
                because,
                found -> {
                    var moved = found.orElseThrow().state().passOn(holder, place, other);
                    return new Decision.Save<>(moved, List.<DomainEvent>of(), _ -> true);
                });
    }

    private Programme withoutGhosts(
            Programme programme, String place, UUID holder, Predicate<UUID> exists) {
        var left = programme;
        for (var other : programme.holdersOf(place, clock.instant().minus(TIME_TO_BE_CREATED))) {
            if (!other.equals(holder) && !exists.test(other)) left = left.giveBack(other);
        }
        return left;
    }
}
