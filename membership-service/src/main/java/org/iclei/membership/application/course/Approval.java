package org.iclei.membership.application.course;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What the Executive Committee decided.
 *
 * @param minute reference of the minutes; none while nothing is decided
 * @param reason code of why it declined
 */
public record Approval(
        Verdict verdict,
        @Nullable String minute,
        @Nullable LocalDate on,
        @Nullable DeclineReason reason) {
    static final Approval PENDING = new Approval(Verdict.PENDING, null, null, null);

    public enum Verdict {
        PENDING,
        APPROVED,
        DECLINED
    }

    static Approval approved(String minute, LocalDate on) {
        return new Approval(Verdict.APPROVED, minute, on, null);
    }

    static Approval declined(String minute, LocalDate on, DeclineReason reason) {
        return new Approval(Verdict.DECLINED, minute, on, reason);
    }
}
