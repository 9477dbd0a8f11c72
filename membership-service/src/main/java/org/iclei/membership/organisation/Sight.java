package org.iclei.membership.organisation;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;

import java.util.ArrayList;
import java.util.List;

/** Which organisations a viewer may see: part of every query. */
final class Sight {
    private static final Bson NOTHING = in("_id", List.of());

    private Sight() {}

    static Bson of(Viewer viewer) {
        if (viewer.seesEverything()) return empty();
        var visible = new ArrayList<Bson>(List.of(NOTHING));
        if (viewer.is(Role.OFFICE)) visible.add(in("state.place.office", viewer.offices()));
        var own = viewer.organisation();
        if (viewer.is(Role.CITY) && own != null) visible.add(eq("_id", own.toString()));
        return or(visible);
    }
}
