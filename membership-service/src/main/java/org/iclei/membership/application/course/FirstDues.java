package org.iclei.membership.application.course;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The dues that an applicant owes before it is a member.
 *
 * @param issued how many invoices it was sent, those cancelled included
 * @param invoice the one that counts
 * @param settledOn value date of what completed the payment, or the waiver's day
 * @param held the bank's references of the money that is known to be here
 * @param refundDue true when money came in for an application that led to no membership
 * @param refundedOn day on which money last went back
 * @param returned those references whose money went back
 */
public record FirstDues(
        int issued,
        @Nullable UUID invoice,
        @Nullable LocalDate settledOn,
        List<String> held,
        boolean refundDue,
        @Nullable LocalDate refundedOn,
        List<String> returned) {
    static final FirstDues NONE = new FirstDues(0, null, null, List.of(), false, null, List.of());

    /** Documents stored before references were kept are read too. */
    public FirstDues {
        held = Objects.requireNonNullElse(held, List.<String>of()).stream().sorted().toList();
        returned = List.copyOf(Objects.requireNonNullElse(returned, List.of()));
    }

    FirstDues invoiced(UUID next) {
        return new FirstDues(issued + 1, next, null, held, refundDue, refundedOn, returned);
    }

    FirstDues settled(LocalDate on) {
        return new FirstDues(issued, invoice, on, held, refundDue, refundedOn, returned);
    }

    FirstDues unsettled() {
        return new FirstDues(issued, invoice, null, held, refundDue, refundedOn, returned);
    }

    FirstDues cancelled() {
        return new FirstDues(issued, null, null, held, refundDue, refundedOn, returned);
    }

    FirstDues holding(List<String> money) {
        return new FirstDues(issued, invoice, settledOn, money, refundDue, refundedOn, returned);
    }

    /** The application came to nothing: what was paid goes back, each payment once. */
    FirstDues owedBack() {
        boolean due = !returned.containsAll(held);
        return new FirstDues(issued, invoice, settledOn, held, due, refundedOn, returned);
    }

    /** All that was known to be here; what comes behind it is due again. */
    FirstDues refunded(LocalDate on) {
        return new FirstDues(issued, invoice, settledOn, held, false, on, held);
    }
}
