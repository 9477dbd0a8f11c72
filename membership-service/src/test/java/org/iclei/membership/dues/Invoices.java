package org.iclei.membership.dues;

import org.iclei.membership.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices with the amounts of the printed tables, http://archive.iclei.org/index.php?id=13121 */
final class Invoices {
    static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    static final UUID PAYER = UUID.fromString("73fe9986-69f6-5266-89d8-3f8d64d7a955");
    static final LocalDate DUE = LocalDate.of(2023, 6, 30);

    private Invoices() {}

    /** Population 3,000,000, group IV, the list in euros. */
    static DuesInvoice of5240Euros() {
        return wanted(euros("5240.00")).issued(UUID.randomUUID(), List.of());
    }

    static DuesInvoice forAnApplication() {
        var it = wanted(euros("5240.00"));
        return new NewInvoice(
                        PAYER,
                        null,
                        it.period(),
                        it.issuedOn(),
                        DUE,
                        it.amount(),
                        UUID.randomUUID())
                .issued(UUID.randomUUID(), List.of());
    }

    static NewInvoice wanted(Money amount) {
        var period = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));
        var issued = LocalDate.of(2023, 5, 31);
        return new NewInvoice(PAYER, "2023-118", period, issued, DUE, amount, null);
    }

    static Money euros(String amount) {
        return Money.read(amount, "EUR").orElseThrow();
    }

    static Payment payment(String reference, String amount, String day) {
        return Payment.of(reference, euros(amount), LocalDate.parse(day));
    }

    static DuesInvoice changed(DuesOutcome outcome) {
        if (outcome instanceof DuesOutcome.Changed(var invoice)) return invoice;
        throw new AssertionError(outcome);
    }

    static DuesInvoice paid(DuesInvoice invoice, Payment... payments) {
        var paid = invoice;
        for (var payment : payments) paid = changed(paid.receive(payment, TODAY));
        return paid;
    }
}
