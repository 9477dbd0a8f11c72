package org.iclei.events.workingmeeting.plan;

import org.iclei.events.calendar.HalfDay;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A part of a plan that cannot be scheduled, and why.
 *
 * @param halfDay the first half-day concerned
 */
public record Refusal(
        Part part,
        @Nullable UUID visit,
        @Nullable UUID person,
        @Nullable HalfDay halfDay,
        Reason reason) {

    public enum Part {
        COMMON_DAYS,
        STUDY_VISIT,
        DELEGATE
    }

    public enum Reason {
        COMMON_HOST_UNKNOWN,
        HOST_NOT_A_PARTY,
        OUTSIDE_THE_MEETING,
        ELSEWHERE_THAT_HALF_DAY,
        TWO_PLACES_IN_ONE_HALF_DAY
    }

    static Refusal ofCommonDays(@Nullable HalfDay halfDay, Reason reason) {
        return new Refusal(Part.COMMON_DAYS, null, null, halfDay, reason);
    }

    static Refusal ofVisit(UUID visit, @Nullable HalfDay halfDay, Reason reason) {
        return new Refusal(Part.STUDY_VISIT, visit, null, halfDay, reason);
    }

    public static Refusal ofDelegate(
            UUID person, @Nullable UUID visit, HalfDay halfDay, Reason reason) {
        return new Refusal(Part.DELEGATE, visit, person, halfDay, reason);
    }

    /** Without the person, for those who see no people. */
    public Refusal anonymous() {
        return new Refusal(part, visit, null, halfDay, reason);
    }
}
