package org.iclei.membership.organisation;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which organisations a viewer may see: part of every query. */
final class Sight {
    private Sight() {}

    static Bson of(Viewer viewer) {
        if (viewer.seesEverything()) return empty();
        var own = viewer.asCity().stream().map(UUID::toString).toList();
        return or(
                in("state.place.office", viewer.asOffice()),
                in("_id", own),
                in("state.merging.absorbed", viewer.asCity()),
                in("state.lineage.ended.heir", viewer.asCity()));
    }

    /** Who reads sees the heir of the own one too, and that one's heir. */
    static Bson ofReader(Viewer viewer, Function<UUID, Optional<Loaded<Organisation>>> known) {
        if (viewer.seesEverything()) return of(viewer);
        var heirs = new HashSet<String>();
        for (var own : viewer.asCity()) {
            var heir = heir(own, known);
            while (heir != null && heirs.add(heir.toString())) heir = heir(heir, known);
        }
        return or(of(viewer), in("_id", heirs));
    }

    private static @Nullable UUID heir(
            UUID id, Function<UUID, Optional<Loaded<Organisation>>> known) {
        return known.apply(id).map(it -> it.state().lineage().heir()).orElse(null);
    }
}
