package org.iclei.membership.standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * From when on a standing holds, for one reason.
 *
 * @param on first day of it; null for a membership that began on a day that nobody knows
 * @param invoice the oldest overdue one, or none
 */
public record Turn(@Nullable LocalDate on, Standing standing, @Nullable UUID invoice) {

    boolean hasBegun(LocalDate day) {
        return on == null || !on.isAfter(day);
    }

    boolean saysTheSame(Turn other) {
        return standing == other.standing && Objects.equals(invoice, other.invoice);
    }
}
