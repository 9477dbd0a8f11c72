package org.iclei.membership.olddues;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds who is meant, among those for whom the viewer may enter something. */
@Component
class Debtors {
    private final Organisations organisations;

    Debtors(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Leaves out whom nobody knows, whom the viewer does not serve, and ids that two have. */
    Map<OldInvoice, Loaded<Organisation>> find(Collection<OldInvoice> wanted, Viewer viewer) {
        var keys = new HashSet<String>();
        var ids = new HashMap<String, Set<String>>();
        for (var invoice : wanted) {
            switch (invoice.debtor()) {
                case Debtor.ByKey(var key) -> keys.add(key);
                case Debtor.ByExternalId(var system, var id) ->
                        ids.computeIfAbsent(system, _ -> new HashSet<>()).add(id);
            }
        }
        var named = organisations.withKeys(keys);
        var ended = organisations.endedWithKeys(keys);
        var withIds = new HashMap<Debtor, Loaded<Organisation>>();
        ids.forEach((system, of) -> withIds.putAll(withIds(system, of)));
        var found = new HashMap<OldInvoice, Loaded<Organisation>>();
        for (var invoice : wanted) {
            var meant =
                    switch (invoice.debtor()) {
                        case Debtor.ByKey(var key) ->
                                calledSo(
                                        named.get(key),
                                        ended.getOrDefault(key, List.of()),
                                        invoice.period().from());
                        case Debtor.ByExternalId id -> withIds.get(id);
                    };
            if (meant != null) found.put(invoice, survivor(meant));
        }
        found.values().removeIf(it -> !mayEnterFor(viewer, it.state()));
        return found;
    }

    /** Who had the name on that day; when it was nobody's then, the last who had it. */
    private static @Nullable Loaded<Organisation> calledSo(
            @Nullable Loaded<Organisation> today, List<Loaded<Organisation>> ended, LocalDate day) {
        var inOrder =
                Stream.concat(ended.stream(), Stream.ofNullable(today))
                        .sorted(Comparator.comparing(Debtors::goneFrom))
                        .toList();
        return inOrder.stream()
                .filter(it -> goneFrom(it).isAfter(day))
                .findFirst()
                .orElse(inOrder.isEmpty() ? null : inOrder.getLast());
    }

    private static LocalDate goneFrom(Loaded<Organisation> one) {
        return one.state().lineage().goneFrom();
    }

    private Map<Debtor, Loaded<Organisation>> withIds(String system, Set<String> ids) {
        var found = new HashMap<Debtor, Loaded<Organisation>>();
        organisations
                .withExternalIds(system, ids)
                .forEach(
                        (id, all) -> {
                            // a duplicate has the same id as the one that it turned out to be
                            var meant = new HashMap<UUID, Loaded<Organisation>>();
                            all.stream().map(this::survivor).forEach(it -> meant.put(it.id(), it));
                            if (meant.size() > 1) return;
                            meant.values()
                                    .forEach(
                                            it ->
                                                    found.put(
                                                            new Debtor.ByExternalId(system, id),
                                                            it));
                        });
        return found;
    }

    /** A duplicate owes nothing: its dues are those of the organisation it was merged into. */
    private Loaded<Organisation> survivor(Loaded<Organisation> found) {
        var into = found.state().mergedInto();
        return into == null ? found : organisations.find(into).orElseThrow();
    }

    private static boolean mayEnterFor(Viewer viewer, Organisation organisation) {
        return viewer.is(Role.SECRETARIAT)
                || viewer.is(Role.FINANCE)
                || viewer.asOffice().contains(organisation.place().office());
    }
}
