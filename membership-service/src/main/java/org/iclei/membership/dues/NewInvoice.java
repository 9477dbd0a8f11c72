package org.iclei.membership.dues;

import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An invoice to be issued.
 *
 * @param number null lets one follow from its id
 * @param due last day on which it is paid in time
 * @param application the application whose first dues these are
 */
public record NewInvoice(
        UUID organisation,
        @Nullable String number,
        Period period,
        LocalDate issuedOn,
        LocalDate due,
        Money amount,
        @Nullable UUID application) {

    /** Why it cannot be issued; null when it can. */
    @Nullable DuesRefusal refusal() {
        if (!amount.isPositive()) return DuesRefusal.NOTHING_TO_PAY;
        return due.isBefore(issuedOn) ? DuesRefusal.DUE_TOO_EARLY : null;
    }

    /** Whether it asks for as much by the same day; on which day it was issued does not matter. */
    public boolean isMetBy(DuesInvoice issued) {
        return amount.equals(issued.amount()) && due.equals(issued.due());
    }

    /** Whether somebody asks for the same already; what is paid, waived or cancelled does not. */
    boolean asksAgain(Collection<DuesInvoice> known) {
        return known.stream().anyMatch(it -> it.isOpen() && it.period().overlaps(period));
    }

    /**
     * @param known all of the debtor's that it was judged by; who issues another meanwhile takes
     *     the place behind them
     */
    DuesInvoice issued(UUID id, Collection<DuesInvoice> known) {
        var numbered = number == null ? numberOf(id) : number;
        return new DuesInvoice(
                organisation,
                numbered,
                period,
                issuedOn,
                due,
                amount,
                List.of(),
                null,
                null,
                null,
                false,
                application,
                placeBehind(known));
    }

    private String placeBehind(Collection<DuesInvoice> known) {
        var taken = known.stream().filter(it -> it.place() != null).count();
        return organisation + "/" + (taken + 1);
    }

    private String numberOf(UUID id) {
        var digits = id.toString().replace("-", "");
        return "D-" + issuedOn.getYear() + "-" + digits.substring(digits.length() - 10);
    }
}
