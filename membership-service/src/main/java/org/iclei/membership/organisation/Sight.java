package org.iclei.membership.organisation;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.lineage.Inherited;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which organisations a viewer may see: part of every query. */
final class Sight {
    private Sight() {}

    /** A city is itself, and all whose dues count for it. */
    static Bson of(Viewer viewer, Function<UUID, Optional<Loaded<Organisation>>> known) {
        if (viewer.seesEverything()) return empty();
        var own = viewer.asCity().stream().flatMap(city -> withEstate(city, known)).toList();
        return or(
                in("state.place.office", viewer.asOffice()),
                in("_id", own),
                in("state.merging.absorbed", viewer.asCity()),
                in("state.lineage.ended.heir", viewer.asCity()));
    }

    /** Who reads sees the heir of the own one too, and that one's heir. */
    static Bson ofReader(Viewer viewer, Function<UUID, Optional<Loaded<Organisation>>> known) {
        if (viewer.seesEverything()) return empty();
        var heirs = new HashSet<String>();
        for (var own : viewer.asCity()) {
            var heir = heir(own, known);
            while (heir != null && heirs.add(heir.toString())) heir = heir(heir, known);
        }
        return or(of(viewer, known), in("_id", heirs));
    }

    private static Stream<String> withEstate(
            UUID city, Function<UUID, Optional<Loaded<Organisation>>> known) {
        var estate =
                known.apply(city).stream().flatMap(it -> it.state().lineage().estate().stream());
        return Stream.concat(Stream.of(city), estate.map(Inherited::organisation))
                .map(UUID::toString);
    }

    private static @Nullable UUID heir(
            UUID id, Function<UUID, Optional<Loaded<Organisation>>> known) {
        return known.apply(id).map(it -> it.state().lineage().heir()).orElse(null);
    }
}
