package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.standing.Grace;
import org.iclei.membership.standing.History;
import org.iclei.membership.standing.Owed;
import org.iclei.membership.standing.Term;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The standing of organisations on any day, from their memberships and invoices. */
@Component
public class Histories {
    private final DuesInvoices invoices;
    private final Grace grace;

    Histories(DuesInvoices invoices, Grace grace) {
        this.invoices = invoices;
        this.grace = grace;
    }

    public History of(Loaded<Organisation> organisation) {
        return history(grace, organisation.state(), Estates.dues(invoices, organisation));
    }

    /** As it would be, were the organisation as it is said to be. */
    public History of(UUID id, Organisation known) {
        return history(grace, known, Estates.dues(invoices, id, known));
    }

    /** The histories of many by their ids, with one look at the invoices. */
    public Map<UUID, History> of(Collection<Loaded<Organisation>> organisations) {
        var owed = Estates.dues(invoices, organisations);
        var histories = new HashMap<UUID, History>();
        for (var one : organisations) {
            var dues = owed.getOrDefault(one.id(), List.of());
            histories.put(one.id(), history(grace, one.state(), dues));
        }
        return histories;
    }

    /**
     * @param dues the organisation's own, and those of whom it inherited from
     */
    static History history(Grace grace, Organisation known, List<Loaded<DuesInvoice>> dues) {
        var membership = known.membership();
        var terms = membership == null ? List.<Term>of() : membership.terms();
        var owed =
                dues.stream()
                        .filter(one -> !one.state().isCancelled())
                        .map(one -> owed(one, known))
                        .toList();
        return History.of(terms, owed, grace);
    }

    private static Owed owed(Loaded<DuesInvoice> one, Organisation known) {
        var invoice = one.state();
        var from = known.lineage().countsFrom(invoice.organisation());
        return new Owed(one.id(), invoice.due(), invoice.settledOn(), from);
    }
}
