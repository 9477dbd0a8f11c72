package org.iclei.events.memberdirectory;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;

/** The condition by which a query finds nothing that a viewer may not see. */
public final class Visible {
    private Visible() {}

    /**
     * @param organisations where the query has the ids of the organisations concerned
     * @param offices where it has the codes of the co-executing offices
     * @param programme where it has the id of the programme
     */
    public static Bson to(Sight sight, String organisations, String offices, String programme) {
        if (sight.everything()) return empty();
        return or(
                in(organisations, sight.organisations()),
                in(offices, sight.offices()),
                in(programme, sight.programmes()));
    }
}
