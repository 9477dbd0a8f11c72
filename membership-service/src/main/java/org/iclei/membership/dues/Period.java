package org.iclei.membership.dues;

import java.time.LocalDate;

/**
 * What dues are paid for.
 *
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException(from + " to " + to);
    }

    /** Twelve months. */
    public static Period yearFrom(LocalDate first) {
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
