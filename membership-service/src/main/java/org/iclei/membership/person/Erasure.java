package org.iclei.membership.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person was forgotten; kept under the person's id, which no address leads to any more.
 *
 * @param erasedOn the business day, the last one when somebody entered the id again
 */
record Erasure(LocalDate erasedOn) {

    /** Empty when it was asked for on the same day before: everybody has been told. */
    static Optional<Erasure> asked(@Nullable Erasure before, LocalDate today) {
        var next = new Erasure(today);
        return next.equals(before) ? Optional.empty() : Optional.of(next);
    }
}
