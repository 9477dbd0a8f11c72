package org.iclei.events.calendar;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Gives back the places that a meeting no longer wants. */
@Component
public class FreePlaces {
    private final Calendars calendars;

    FreePlaces(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Everything that somebody holds a place for. */
    public Set<Claim> claims() {
        return calendars.claims();
    }

    /**
     * Frees what people hold for the meeting; again, it changes nothing.
     *
     * @param keeps whether places booked for a revision of the plan still count; once it says no
     *     for a revision, it must never say yes again
     */
    public void free(UUID meeting, IntPredicate keeps, Cause cause) {
        for (var person : calendars.peopleAt(meeting)) {
            calendars.decide(
                    person,
                    cause,
                    found -> {
                        var before = found.orElseThrow().state();
                        var after = before.release(meeting, keeps);
                        return after.equals(before)
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(after, List.of(), _ -> true);
                    });
        }
    }
}
