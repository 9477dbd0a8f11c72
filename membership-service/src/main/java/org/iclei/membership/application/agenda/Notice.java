package org.iclei.membership.application.agenda;

import java.time.LocalDate;

/**
 * Something to be said, or done, about a deadline.
 *
 * @param deadline the day by which it is due
 * @param daysLeft 0 on the day itself, negative afterwards
 */
public record Notice(DeadlineKind kind, LocalDate deadline, int daysLeft) {

    public LocalDate day() {
        return deadline.minusDays(daysLeft);
    }

    public boolean isOver() {
        return daysLeft < 0;
    }
}
