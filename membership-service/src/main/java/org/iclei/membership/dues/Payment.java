package org.iclei.membership.dues;

import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Money that arrived for an invoice.
 *
 * @param reference the bank's, by which the same payment is recognised
 * @param valueDate from which it counts
 * @param reversedOn day it was taken back; it then never counted
 */
public record Payment(
        String reference, Money amount, LocalDate valueDate, @Nullable LocalDate reversedOn) {

    public static Payment of(String reference, Money amount, LocalDate valueDate) {
        return new Payment(reference, amount, valueDate, null);
    }

    boolean counts() {
        return reversedOn == null;
    }

    boolean isSameAs(Payment other) {
        return reference.equals(other.reference)
                && amount.equals(other.amount)
                && valueDate.equals(other.valueDate);
    }

    Payment reversed(LocalDate on) {
        return new Payment(reference, amount, valueDate, on);
    }
}
