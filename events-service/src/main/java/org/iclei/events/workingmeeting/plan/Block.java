package org.iclei.events.workingmeeting.plan;

import org.iclei.events.calendar.HalfDay;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Half-days that all delegations spend together at one place.
 *
 * @param organisation the hosting city of the programme
 * @param outsideHost whether the place is named as host although it takes no part
 */
public record Block(
        String city,
        String country,
        @Nullable UUID organisation,
        boolean outsideHost,
        HalfDay from,
        HalfDay to) {

    String place() {
        return organisation == null ? city + ", " + country : organisation.toString();
    }

    /** The first half-day that is not between two days; null when all are. */
    static @Nullable HalfDay outside(HalfDay from, HalfDay to, LocalDate first, LocalDate last) {
        if (from.day().isBefore(first) || from.day().isAfter(last)) return from;
        if (to.day().isAfter(last) || to.compareTo(from) < 0) return to;
        return null;
    }
}
