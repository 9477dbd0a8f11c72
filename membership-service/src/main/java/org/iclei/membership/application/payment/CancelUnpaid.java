package org.iclei.membership.application.payment;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
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

/** An application came to nothing: what is unpaid is not owed, what was paid in part goes back. */
@Component
class CancelUnpaid {
    private final Applications applications;
    private final DuesInvoices invoices;
    private final Organisations organisations;

    CancelUnpaid(Applications applications, DuesInvoices invoices, Organisations organisations) {
        this.applications = applications;
        this.invoices = invoices;
        this.organisations = organisations;
    }

    /** For every way in which an application ends but membership. */
    void ended(Envelope envelope, UUID application, DomainEvent end) {
        applications
                .find(application)
                .map(found -> found.state().course().dues().invoice())
                .ifPresent(invoice -> cancel(envelope, application, invoice, end.occurredOn()));
    }

    /** An invoice was issued while its application ended. */
    void issuedTooLate(Envelope envelope, @Nullable UUID application, DomainEvent issued) {
        if (application == null) return;
        var invoice = UUID.fromString(envelope.subject());
        applications
                .find(application)
                .filter(found -> found.state().hasFailed())
                .ifPresent(_ -> cancel(envelope, application, invoice, issued.occurredOn()));
    }

    private void cancel(Envelope envelope, UUID application, UUID invoice, LocalDate on) {
        invoices.receive(invoice, envelope, found -> cancelled(application, found, on));
        invoices.find(invoice)
                .map(Loaded::state)
                .filter(it -> it.isCancelled() && it.paid().isPositive())
                .ifPresent(_ -> owedBack(envelope, application, invoice));
    }

    private Decision<DuesInvoice, Boolean> cancelled(
            UUID application, Optional<Loaded<DuesInvoice>> found, LocalDate on) {
        var before =
                found.map(Loaded::state)
                        .filter(it -> it.isOpen() && application.equals(it.application()))
                        .orElse(null);
        if (before == null || !(before.cancel(on) instanceof DuesOutcome.Changed(var after))) {
            return new Decision.Leave<>(false);
        }
        var debtor = organisations.find(before.organisation()).orElseThrow();
        var events = new DuesEvents(debtor).changed(before, after, on);
        return new Decision.Save<>(after, events, _ -> true);
    }

    private void owedBack(Envelope envelope, UUID application, UUID invoice) {
        applications.decide(
                application,
                Cause.of(envelope),
                found -> {
                    var before = found.orElseThrow().state();
                    var after = before.with(before.course().partlyPaid(invoice));
                    return after.equals(before)
                            ? new Decision.Leave<>(false)
                            : new Decision.Save<>(after, List.of(), _ -> true);
                });
    }
}
