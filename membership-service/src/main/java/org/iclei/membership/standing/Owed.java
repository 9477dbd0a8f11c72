package org.iclei.membership.standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Dues that are or were owed, as far as standing looks at them.
 *
 * @param due last day on which they are paid in time
 * @param settledOn from which day they count as paid or waived; null while they do not
 * @param from first day on which they are owed here, by whom they went over to; null for one's own
 */
public record Owed(
        UUID invoice, LocalDate due, @Nullable LocalDate settledOn, @Nullable LocalDate from) {

    public Owed(UUID invoice, LocalDate due, @Nullable LocalDate settledOn) {
        this(invoice, due, settledOn, null);
    }

    boolean isOverdue(LocalDate on) {
        return due.isBefore(on)
                && (settledOn == null || settledOn.isAfter(on))
                && (from == null || !from.isAfter(on));
    }
}
