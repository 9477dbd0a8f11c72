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

    boolean hasBegun(LocalDate day) {
        return began == null || !began.isAfter(day);
    }
}
