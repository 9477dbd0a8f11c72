package org.iclei.exchange.meeting.plan;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How large a plan may be. A meeting is unrolled into half-days and asked for in one event of at
 * most 64 KiB; five days and 41 people were the size of 2015.
 */
final class PlanLimits {
    /** The association was founded in 1990. */
    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2100;
    static final int LONGEST_DAYS = 31;
    static final int MOST_BLOCKS = 100;
    static final int MOST_DELEGATIONS = 60;
    static final int MOST_DELEGATES = 200;

    private PlanLimits() {}

    static Optional<MeetingRefusal> exceeded(PlanDraft draft) {
        if (draft.from().getYear() < FIRST_YEAR || draft.to().getYear() > LAST_YEAR) {
            return Optional.of(MeetingRefusal.YEAR_NOT_POSSIBLE);
        }
        if (ChronoUnit.DAYS.between(draft.from(), draft.to()) >= LONGEST_DAYS
                || draft.commonDays().stream().anyMatch(days -> tooLong(days.from(), days.to()))
                || draft.visits().stream().anyMatch(visit -> tooLong(visit.from(), visit.to()))) {
            return Optional.of(MeetingRefusal.TOO_LONG);
        }
        int blocks = draft.commonDays().size() + draft.visits().size();
        if (blocks == 0) return Optional.of(MeetingRefusal.NOBODY_MEETS);
        if (blocks > MOST_BLOCKS) return Optional.of(MeetingRefusal.TOO_MANY_BLOCKS);
        int people = draft.delegations().stream().mapToInt(sent -> sent.delegates().size()).sum();
        return people > MOST_DELEGATES || draft.delegations().size() > MOST_DELEGATIONS
                ? Optional.of(MeetingRefusal.TOO_MANY_DELEGATES)
                : Optional.empty();
    }

    private static boolean tooLong(HalfDay from, HalfDay to) {
        return ChronoUnit.DAYS.between(from.date(), to.date()) >= LONGEST_DAYS;
    }
}
