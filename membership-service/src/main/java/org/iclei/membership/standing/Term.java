package org.iclei.membership.standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * From when to when somebody is a member.
 *
 * @param began first day; null when nobody knows it
 * @param end null while nobody ended it
 */
public record Term(@Nullable LocalDate began, @Nullable End end) {

    /**
     * How a membership ends.
     *
     * @param on first day without it
     * @param how TERMINATED, RESIGNED or SUCCEEDED
     */
    public record End(LocalDate on, Standing how) {
        public End {
            if (how.isMember()) throw new IllegalArgumentException(how.name());
        }
    }

    /** Whether every day of the other one is one of this one's. */
    public boolean covers(Term other) {
        boolean beganBefore = began == null || other.began != null && !began.isAfter(other.began);
        boolean endsAfter = end == null || other.end != null && !end.on().isBefore(other.end.on());
        return beganBefore && endsAfter;
    }

    boolean hasBegun(LocalDate day) {
        return began == null || !began.isAfter(day);
    }
}
