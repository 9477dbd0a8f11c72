package org.iclei.membership.contact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * For how long a leader was elected.
 *
 * @param endsOn last day
 */
public record TermOfOffice(@Nullable LocalDate electedOn, LocalDate endsOn) {
    boolean isPossible() {
        return electedOn == null || !endsOn.isBefore(electedOn);
    }
}
