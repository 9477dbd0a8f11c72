package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.dues.DuesEvents;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.dues.DuesOutcome;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An application came to nothing: what was asked for it was never owed, also where it was paid, and
 * what was paid goes back.
 */
@Component
class SettleUp {
    private final Applications applications;
    private final DuesInvoices invoices;
    private final FirstInvoices asked;
    private final Organisations organisations;

    SettleUp(
            Applications applications,
            DuesInvoices invoices,
            FirstInvoices asked,
            Organisations organisations) {
        this.applications = applications;
        this.invoices = invoices;
        this.asked = asked;
        this.organisations = organisations;
    }

    /** The application ended, or an invoice was issued for it, in whichever order. */
    void heard(Envelope envelope, @Nullable UUID application, DomainEvent heard) {
        if (application == null) return;
        applications
                .find(application)
                .map(Loaded::state)
                .filter(MembershipApplication::hasFailed)
                .ifPresent(failed -> settleUp(envelope, failed, heard.occurredOn()));
    }

    private void settleUp(Envelope envelope, MembershipApplication failed, LocalDate on) {
        for (var invoice : asked.of(failed)) {
            invoices.receive(invoice.id(), envelope, found -> cancelled(found, on));
        }
        applications.decide(
                failed.request().application(),
                Cause.of(envelope),
                found -> {
                    var before = found.orElseThrow().state();
                    var after = before.with(before.course().holding(asked.held(before)), on);
                    return after.equals(before)
                            ? new Decision.Leave<>(false)
                            : new Decision.Save<>(after, List.of(), _ -> true);
                });
    }

    private Decision<DuesInvoice, Boolean> cancelled(
            Optional<Loaded<DuesInvoice>> found, LocalDate on) {
        var before = found.orElseThrow().state();
        if (!(before.cancel(on) instanceof DuesOutcome.Changed(var after))) {
            return new Decision.Leave<>(false);
        }
        var debtor = organisations.find(before.organisation()).orElseThrow();
        var events = new DuesEvents(debtor).changed(before, after, on);
        return new Decision.Save<>(after, events, _ -> true);
    }
}
