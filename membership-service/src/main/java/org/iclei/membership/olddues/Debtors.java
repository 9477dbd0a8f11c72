package org.iclei.membership.olddues;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds who is meant, among those for whom the viewer may enter something. */
@Component
class Debtors {
    private final Organisations organisations;

    Debtors(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Leaves out whom nobody knows, whom the viewer does not serve, and ids that two have. */
    Map<Debtor, Loaded<Organisation>> find(Collection<Debtor> wanted, Viewer viewer) {
        var found = new HashMap<Debtor, Loaded<Organisation>>();
        var keys = new HashSet<String>();
        var ids = new HashMap<String, Set<String>>();
        for (var debtor : wanted) {
            switch (debtor) {
                case Debtor.ByKey(var key) -> keys.add(key);
                case Debtor.ByExternalId(var system, var id) ->
                        ids.computeIfAbsent(system, _ -> new HashSet<>()).add(id);
            }
        }
        organisations
                .withKeys(keys)
                .forEach((key, it) -> found.put(new Debtor.ByKey(key), survivor(it)));
        ids.forEach((system, of) -> found.putAll(withIds(system, of)));
        found.values().removeIf(it -> !mayEnterFor(viewer, it.state()));
        return found;
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
