package org.iclei.membership.dues;

import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Dues that an organisation owes for a period.
 *
 * @param number by which people and the older system name it; no two have the same
 * @param due last day on which it is paid in time
 * @param settledOn day on which what was paid and waived first came to the amount; null while open
 * @param cancelledOn day it was withdrawn; it was then never owed
 * @param imported whether it was issued by an older system
 * @param application the application whose first dues these are
 * @param place which one of the debtor's it is, of those issued here: two that are issued at once
 *     would have the same, and only one can; null when taken over
 */
public record DuesInvoice(
        UUID organisation,
        String number,
        Period period,
        LocalDate issuedOn,
        LocalDate due,
        Money amount,
        List<Payment> payments,
        @Nullable Waiver waiver,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate cancelledOn,
        boolean imported,
        @Nullable UUID application,
        @Nullable String place) {
    private record Credit(LocalDate on, Money amount) {}

    public DuesInvoice {
        payments = List.copyOf(payments);
    }

    /** As an older system knew it, with all that was paid there. */
    public static DuesInvoice takenOver(
            UUID organisation,
            String number,
            Period period,
            LocalDate issuedOn,
            LocalDate due,
            Money amount,
            List<Payment> payments) {
        return new DuesInvoice(
                organisation,
                number,
                period,
                issuedOn,
                due,
                amount,
                payments,
                null,
                settledOn(amount, payments, null),
                null,
                true,
                null,
                null);
    }

    /** True when it was taken over with these values, whatever was paid since. */
    public boolean wasTakenOverAs(DuesInvoice other) {
        return imported
                && organisation.equals(other.organisation)
                && period.equals(other.period)
                && issuedOn.equals(other.issuedOn)
                && due.equals(other.due)
                && amount.equals(other.amount)
                && other.payments.stream().allMatch(it -> payments.stream().anyMatch(it::isSameAs));
    }

    public boolean isCancelled() {
        return cancelledOn != null;
    }

    /** Owed and neither paid nor waived. */
    public boolean isOpen() {
        return settledOn == null && !isCancelled();
    }

    public boolean isSettledBy(LocalDate day) {
        return settledOn != null && !settledOn.isAfter(day);
    }

    public Money paid() {
        return payments.stream()
                .filter(Payment::counts)
                .map(Payment::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    /** The references of what was paid and not taken back. */
    public Stream<String> held() {
        return payments.stream().filter(Payment::counts).map(Payment::reference);
    }

    public Money outstanding() {
        return isCancelled() ? Money.zero(amount.currency()) : owed().minus(paid()).orZero();
    }

    /** What was paid beyond what is owed: it is kept, and to be paid back or set off. */
    public Money overpaid() {
        return isCancelled() ? paid() : paid().minus(owed()).orZero();
    }

    private Money owed() {
        return waiver == null ? amount : amount.minus(waiver.amount());
    }

    /**
     * The same bank reference counts once. Money for an application may be under way when that ends
     * and the invoice with it: it is kept here until it goes back.
     */
    public DuesOutcome receive(Payment payment, LocalDate today) {
        var known = payment(payment.reference());
        if (known != null && !known.isSameAs(payment)) return no(DuesRefusal.REFERENCE_TAKEN);
        if (known != null && !known.counts()) return no(DuesRefusal.REVERSED_ALREADY);
        if (known != null) return new DuesOutcome.Unchanged();
        if (!payment.amount().isIn(amount.currency())) return no(DuesRefusal.OTHER_CURRENCY);
        if (!payment.amount().isPositive()) return no(DuesRefusal.NO_AMOUNT);
        if (payment.valueDate().isAfter(today)) return no(DuesRefusal.NOT_PAID_YET);
        if (isCancelled() && application == null) return no(DuesRefusal.CANCELLED);
        return with(Stream.concat(payments.stream(), Stream.of(payment)).toList(), waiver);
    }

    public DuesOutcome reverse(String reference, LocalDate on) {
        var known = payment(reference);
        if (known == null) return no(DuesRefusal.NO_SUCH_PAYMENT);
        if (!known.counts()) return no(DuesRefusal.REVERSED_ALREADY);
        var left = payments.stream().map(one -> one == known ? one.reversed(on) : one).toList();
        return with(left, waiver);
    }

    /** Gives up what is still open. */
    public DuesOutcome waive(LocalDate on) {
        if (isCancelled()) return no(DuesRefusal.CANCELLED);
        if (settledOn != null) return no(DuesRefusal.SETTLED_ALREADY);
        var more = waiver == null ? outstanding() : outstanding().plus(waiver.amount());
        return with(payments, new Waiver(on, more));
    }

    public DuesOutcome cancel(LocalDate on) {
        if (isCancelled()) return no(DuesRefusal.CANCELLED);
        return new DuesOutcome.Changed(
                new DuesInvoice(
                        organisation,
                        number,
                        period,
                        issuedOn,
                        due,
                        amount,
                        payments,
                        waiver,
                        settledOn,
                        on,
                        imported,
                        application,
                        place));
    }

    /** First dues, asked for before anybody knew the day of joining. */
    public DuesInvoice joinedOn(LocalDate day) {
        return new DuesInvoice(
                organisation,
                number,
                Period.yearFrom(day),
                issuedOn,
                due,
                amount,
                payments,
                waiver,
                settledOn,
                cancelledOn,
                imported,
                application,
                place);
    }

    private DuesOutcome with(List<Payment> payments, @Nullable Waiver waiver) {
        return new DuesOutcome.Changed(
                new DuesInvoice(
                        organisation,
                        number,
                        period,
                        issuedOn,
                        due,
                        amount,
                        payments,
                        waiver,
                        settledOn(amount, payments, waiver),
                        cancelledOn,
                        imported,
                        application,
                        place));
    }

    /** The value date of the payment that completes it, or the day of the waiver that does. */
    private static @Nullable LocalDate settledOn(
            Money amount, List<Payment> payments, @Nullable Waiver waiver) {
        var paid =
                payments.stream()
                        .filter(Payment::counts)
                        .map(one -> new Credit(one.valueDate(), one.amount()));
        var waived =
                waiver == null
                        ? Stream.<Credit>empty()
                        : Stream.of(new Credit(waiver.on(), waiver.amount()));
        var credits = Stream.concat(paid, waived).sorted(Comparator.comparing(Credit::on)).toList();
        var sum = Money.zero(amount.currency());
        for (var credit : credits) {
            sum = sum.plus(credit.amount());
            if (sum.covers(amount)) return credit.on();
        }
        return null;
    }

    private @Nullable Payment payment(String reference) {
        return payments.stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }

    private static DuesOutcome no(DuesRefusal why) {
        return new DuesOutcome.Refused(why);
    }
}
