package org.iclei.membership.application.course;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The dues that an applicant owes before it is a member.
 *
 * @param issued how many invoices it was sent, those cancelled included
 * @param invoice the one that counts
 * @param settledOn value date of what completed the payment, or the waiver's day
 * @param waived true when it was settled without any money
 * @param refundDue true when money came in for an application that led to no membership
 */
public record FirstDues(
        int issued,
        @Nullable UUID invoice,
        @Nullable LocalDate settledOn,
        boolean waived,
        boolean refundDue,
        @Nullable LocalDate refundedOn) {
    static final FirstDues NONE = new FirstDues(0, null, null, false, false, null);

    FirstDues invoiced(UUID next) {
        return new FirstDues(issued + 1, next, null, false, refundDue, refundedOn);
    }

    /** Money that comes after a refund is owed back again, should it come to that. */
    FirstDues settled(LocalDate on, boolean withoutMoney) {
        var gone = settledOn == null ? null : refundedOn;
        return new FirstDues(issued, invoice, on, withoutMoney, refundDue, gone);
    }

    /** What is due back of it depends on what is still held. */
    FirstDues unsettled() {
        return new FirstDues(issued, invoice, null, false, refundDue, refundedOn);
    }

    FirstDues cancelled() {
        return new FirstDues(issued, null, null, false, refundDue, refundedOn);
    }

    /** The application came to nothing: what was paid goes back, once. */
    FirstDues owedBack() {
        return owedBack(settledOn != null && !waived);
    }

    /** The same of money that did not settle it, or that came for one that was cancelled. */
    FirstDues owedBack(boolean held) {
        boolean due = held && refundedOn == null;
        return new FirstDues(issued, invoice, settledOn, waived, due, refundedOn);
    }

    FirstDues refunded(LocalDate on) {
        return new FirstDues(issued, invoice, settledOn, waived, false, on);
    }
}
