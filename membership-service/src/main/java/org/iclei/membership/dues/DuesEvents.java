package org.iclei.membership.dues;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the platform is told of an invoice: no more than that it is owed, settled or void. */
public final class DuesEvents {
    private interface Unsettled {
        DomainEvent of(
                LocalDate on,
                List<OrganisationFacts> debtor,
                @Nullable UUID application,
                String amount,
                String currency,
                LocalDate due);
    }

    private final List<OrganisationFacts> debtor;

    public DuesEvents(Loaded<Organisation> debtor) {
        this.debtor = List.of(OrganisationEvents.facts(debtor.id(), debtor.state()));
    }

    List<DomainEvent> issued(DuesInvoice invoice) {
        return List.of(
                new DuesInvoiceIssued(
                        invoice.issuedOn(),
                        invoice.imported(),
                        debtor,
                        invoice.application(),
                        invoice.period().from(),
                        invoice.period().to(),
                        invoice.amount().amount().toPlainString(),
                        invoice.amount().currency(),
                        invoice.due()));
    }

    /** An invoice that comes with all that an older system knew of it. */
    public List<DomainEvent> takenOver(DuesInvoice invoice) {
        var events = new ArrayList<>(issued(invoice));
        if (invoice.settledOn() != null) events.add(settled(invoice, invoice.settledOn(), true));
        return events;
    }

    /**
     * @param today the day of the command that changed it
     */
    public List<DomainEvent> changed(DuesInvoice before, DuesInvoice after, LocalDate today) {
        if (after.isCancelled()) {
            // again when money of it came or went: then another sum is due back for the application
            return before.isCancelled() && before.paid().equals(after.paid())
                    ? List.of()
                    : List.of(unsettled(after, today, DuesInvoiceCancelled::new));
        }
        var settledOn = after.settledOn();
        if (Objects.equals(before.settledOn(), settledOn)) return List.of();
        return List.of(
                settledOn == null
                        ? unsettled(after, today, DuesInvoiceReopened::new)
                        : settled(after, settledOn, false));
    }

    private DuesInvoiceSettled settled(DuesInvoice invoice, LocalDate on, boolean imported) {
        return new DuesInvoiceSettled(
                on,
                imported,
                debtor,
                invoice.application(),
                on,
                invoice.amount().amount().toPlainString(),
                invoice.amount().currency(),
                invoice.due());
    }

    /** With what is open again, or was never owed. */
    private DomainEvent unsettled(DuesInvoice invoice, LocalDate on, Unsettled event) {
        return event.of(
                on,
                debtor,
                invoice.application(),
                invoice.amount().amount().toPlainString(),
                invoice.amount().currency(),
                invoice.due());
    }
}
