package org.iclei.membership.membership;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Inherited;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dues that count for somebody: its own, and those of whom it inherited from. */
public final class Estates {
    private Estates() {}

    /** The oldest due first. */
    public static List<Loaded<DuesInvoice>> dues(
            DuesInvoices invoices, UUID id, Organisation known) {
        return invoices.ofOrganisations(debtors(id, known).toList());
    }

    static List<Loaded<DuesInvoice>> dues(DuesInvoices invoices, Loaded<Organisation> one) {
        return dues(invoices, one.id(), one.state());
    }

    /** The same of many by their ids, with one look at the invoices; the oldest due first. */
    static Map<UUID, List<Loaded<DuesInvoice>>> dues(
            DuesInvoices invoices, Collection<Loaded<Organisation>> many) {
        var owed =
                invoices
                        .ofOrganisations(
                                many.stream()
                                        .flatMap(it -> debtors(it.id(), it.state()))
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(it -> it.state().organisation()));
        var counting = new HashMap<UUID, List<Loaded<DuesInvoice>>>();
        for (var one : many) {
            counting.put(
                    one.id(),
                    debtors(one.id(), one.state())
                            .flatMap(it -> owed.getOrDefault(it, List.of()).stream())
                            .sorted(Comparator.comparing(it -> it.state().due()))
                            .toList());
        }
        return counting;
    }

    private static Stream<UUID> debtors(UUID id, Organisation known) {
        var estate = known.lineage().estate().stream().map(Inherited::organisation);
        return Stream.concat(Stream.of(id), estate);
    }
}
