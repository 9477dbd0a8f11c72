package org.iclei.membership.dues.ledger;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.Payment;
import org.iclei.membership.dues.Period;
import org.iclei.membership.dues.Waiver;
import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An invoice as it is shown. */
@Schema(name = "DuesInvoice", description = "Dues that an organisation owes for a period.")
public record InvoiceView(
        UUID id,
        UUID organisation,
        @Schema(description = "No two have the same.", example = "2023-118") String number,
        Period period,
        LocalDate issuedOn,
        @Schema(description = "Last day on which it is paid in time.", example = "2023-06-30")
                LocalDate due,
        Money amount,
        State state,
        @Schema(description = "What is still to be paid.") Money outstanding,
        @Schema(description = "What was paid beyond what is owed, and is kept.") Money overpaid,
        List<Payment> payments,
        @Schema(description = "What the association gave up of it.") @Nullable Waiver waiver,
        @Schema(description = "From which day it counts as paid; absent while it does not.")
                @Nullable LocalDate settledOn,
        @Nullable LocalDate cancelledOn,
        @Schema(description = "Whether an older system issued it.") boolean imported,
        @Schema(description = "The application whose first dues these are.")
                @Nullable UUID application) {

    enum State {
        ISSUED,
        PARTLY_PAID,
        PAID,
        WAIVED,
        CANCELLED
    }

    public static InvoiceView of(Loaded<DuesInvoice> loaded) {
        var known = loaded.state();
        return new InvoiceView(
                loaded.id(),
                known.organisation(),
                known.number(),
                known.period(),
                known.issuedOn(),
                known.due(),
                known.amount(),
                state(known),
                known.outstanding(),
                known.overpaid(),
                known.payments(),
                known.waiver(),
                known.settledOn(),
                known.cancelledOn(),
                known.imported(),
                known.application());
    }

    private static State state(DuesInvoice known) {
        if (known.isCancelled()) return State.CANCELLED;
        if (known.isOpen()) return known.paid().isPositive() ? State.PARTLY_PAID : State.ISSUED;
        return known.waiver() == null ? State.PAID : State.WAIVED;
    }
}
