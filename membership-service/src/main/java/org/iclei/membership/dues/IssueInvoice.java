package org.iclei.membership.dues;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.membership.organisation.Organisation;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Issues an invoice, once per id. */
@Component
public class IssueInvoice {
    private final DuesInvoices invoices;

    IssueInvoice(DuesInvoices invoices) {
        this.invoices = invoices;
    }

    /** For whoever asks by hand. */
    public IssueOutcome issue(
            NewId id, NewInvoice wanted, Loaded<Organisation> organisation, Cause cause) {
        return invoices.create(
                id,
                cause,
                IssueOutcome.Issued::new,
                () -> decide(id.value(), wanted, organisation));
    }

    /**
     * For a saga.
     *
     * @param id follows from the saga's, so that asking again issues nothing twice
     */
    public IssueOutcome issue(
            UUID id, NewInvoice wanted, Loaded<Organisation> organisation, Cause cause) {
        return invoices.decide(
                id,
                cause,
                found ->
                        found.<Decision<DuesInvoice, IssueOutcome>>map(
                                        it -> new Decision.Leave<>(new IssueOutcome.Issued(it)))
                                .orElseGet(() -> decide(id, wanted, organisation)));
    }

    private Decision<DuesInvoice, IssueOutcome> decide(
            UUID id, NewInvoice wanted, Loaded<Organisation> organisation) {
        var why = wanted.refusal();
        if (why != null) return new Decision.Leave<>(new IssueOutcome.Refused(why));
        if (organisation.state().hasEnded()) {
            return new Decision.Leave<>(new IssueOutcome.Refused(DuesRefusal.DEBTOR_ENDED));
        }
        if (wanted.application() == null && organisation.state().membership() == null) {
            return new Decision.Leave<>(new IssueOutcome.Refused(DuesRefusal.NO_MEMBER));
        }
        var known =
                invoices.ofOrganisation(wanted.organisation()).stream().map(Loaded::state).toList();
        var issued = wanted.issued(id, known);
        if (!invoices.withNumbers(List.of(issued.number())).isEmpty()) {
            return new Decision.Leave<>(new IssueOutcome.Refused(DuesRefusal.NUMBER_TAKEN));
        }
        if (wanted.application() == null && wanted.asksAgain(known)) {
            return new Decision.Leave<>(new IssueOutcome.Refused(DuesRefusal.INVOICED_FOR_PERIOD));
        }
        var events = new DuesEvents(organisation).issued(issued);
        return new Decision.Save<>(issued, events, IssueOutcome.Issued::new);
    }
}
