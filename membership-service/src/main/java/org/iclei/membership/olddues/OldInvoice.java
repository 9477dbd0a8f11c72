package org.iclei.membership.olddues;

import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.Payment;
import org.iclei.membership.dues.Period;
import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An invoice as rows of the file describe it, each with one of its payments or none.
 *
 * @param debtor how the file names who owes it
 */
record OldInvoice(
        String number,
        Debtor debtor,
        Period period,
        LocalDate issuedOn,
        LocalDate due,
        Money amount,
        List<Paid> payments) {

    /**
     * @param reference the bank's, where the file has it
     */
    record Paid(@Nullable String reference, Money amount, LocalDate valueDate) {}

    OldInvoice {
        payments = List.copyOf(payments);
    }

    /** True for another row of the same invoice. */
    boolean isAlso(OldInvoice other) {
        return equals(other.paidBy(payments));
    }

    OldInvoice paidBy(List<Paid> other) {
        return new OldInvoice(number, debtor, period, issuedOn, due, amount, other);
    }

    DuesInvoice invoice(UUID organisation) {
        var received =
                IntStream.range(0, payments.size())
                        .mapToObj(n -> payment(payments.get(n), n + 1))
                        .toList();
        return DuesInvoice.takenOver(organisation, number, period, issuedOn, due, amount, received);
    }

    private static Payment payment(Paid paid, int n) {
        var reference = paid.reference() == null ? "TAKEN-OVER-" + n : paid.reference();
        return Payment.of(reference, paid.amount(), paid.valueDate());
    }
}
