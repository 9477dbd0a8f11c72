package org.iclei.membership.application.committee;

import org.iclei.membership.application.course.ApplicationRefusal;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list of applications that the committee approved at one meeting. It is saved before the first
 * of them is touched, so that a list that was begun is always finished.
 *
 * @param minute reference of the minutes
 * @param by opaque id of who entered it
 * @param pending true until the outcome of every row is known
 */
record CommitteeDecision(String minute, LocalDate on, String by, List<Row> rows, boolean pending) {

    enum Outcome {
        PENDING,
        APPROVED,
        REFUSED,
        UNKNOWN
    }

    /**
     * @param why none unless it was refused
     */
    record Row(UUID application, Outcome outcome, @Nullable ApplicationRefusal why) {}

    CommitteeDecision {
        rows = List.copyOf(rows);
    }

    static CommitteeDecision of(String minute, LocalDate on, String by, List<UUID> approved) {
        var rows = approved.stream().map(each -> new Row(each, Outcome.PENDING, null)).toList();
        return new CommitteeDecision(minute, on, by, rows, true);
    }

    List<UUID> left() {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.PENDING)
                .map(Row::application)
                .toList();
    }

    /** What was found out first stays, whoever finishes the list. */
    CommitteeDecision carriedOut(Map<UUID, Row> outcomes) {
        var known =
                rows.stream()
                        .map(
                                row ->
                                        row.outcome() == Outcome.PENDING
                                                ? outcomes.getOrDefault(row.application(), row)
                                                : row)
                        .toList();
        boolean left = known.stream().anyMatch(row -> row.outcome() == Outcome.PENDING);
        return new CommitteeDecision(minute, on, by, known, left);
    }
}
