package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.standing.Grace;
import org.iclei.membership.standing.History;
import org.iclei.membership.standing.Owed;
import org.iclei.membership.standing.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        var dues = invoices.ofOrganisations(List.of(organisation.id()));
        return history(grace, organisation.state().membership(), dues);
    }

    /** The histories of many by their ids, with one look at the invoices. */
    public Map<UUID, History> of(Collection<Loaded<Organisation>> organisations) {
        var ids = organisations.stream().map(Loaded::id).toList();
        var owed =
                invoices.ofOrganisations(ids).stream()
                        .collect(Collectors.groupingBy(it -> it.state().organisation()));
        var histories = new HashMap<UUID, History>();
        for (var one : organisations) {
            var dues = owed.getOrDefault(one.id(), List.<Loaded<DuesInvoice>>of());
            histories.put(one.id(), history(grace, one.state().membership(), dues));
        }
        return histories;
    }

    static History history(
            Grace grace, @Nullable Membership membership, List<Loaded<DuesInvoice>> dues) {
        var terms = membership == null ? List.<Term>of() : membership.terms();
        var owed =
                dues.stream()
                        .filter(one -> !one.state().isCancelled())
                        .map(one -> new Owed(one.id(), one.state().due(), one.state().settledOn()))
                        .toList();
        return History.of(terms, owed, grace);
    }
}
