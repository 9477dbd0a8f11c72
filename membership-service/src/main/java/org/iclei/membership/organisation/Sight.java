package org.iclei.membership.organisation;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.iclei.kit.viewer.Viewer;

import java.util.UUID;

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
}
