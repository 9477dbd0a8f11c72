package org.iclei.membership.organisation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import org.bson.conversions.Bson;
import org.iclei.membership.naming.Spelling;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which stored organisations are looked for. */
final class SearchFilter {
    static final Bson UNMERGED = eq("state.merging.into", null);
    static final Bson GOING_ON = eq("state.lineage.ended", null);
    private static final Bson MEMBERS =
            and(
                    ne("state.membership", null),
                    nin("state.membership.standing", "TERMINATED", "RESIGNED", "SUCCEEDED"));

    private SearchFilter() {}

    static Bson of(OrganisationSearch search) {
        var all = new ArrayList<Bson>();
        all.add(UNMERGED);
        all.add(existing(search.on(), search.standing()));
        if (search.region() != null) all.add(eq("state.place.region", search.region().name()));
        if (search.office() != null) all.add(eq("state.place.office", search.office()));
        if (search.country() != null) all.add(eq("state.place.country", search.country()));
        if (search.member() != null) all.add(search.member() ? MEMBERS : nor(MEMBERS));
        var standing = search.standing();
        if (standing != null) all.add(eq("state.membership.standing", standing.name()));
        if (search.text() != null) all.add(words(search.text()));
        if (search.incomplete()) {
            var noJoinedOn = and(MEMBERS, eq("state.joinedOn", null));
            // documents from before GeoNames stopped leading still have its figure there
            var byGeoNames = regex("state.population.source", "geonames", "i");
            all.add(or(eq("state.population", null), byGeoNames, noJoinedOn));
        }
        return and(all);
    }

    private static Bson existing(@Nullable LocalDate on, @Nullable Standing standing) {
        if (standing == Standing.SUCCEEDED && on != null) return lte("state.lineage.ended.on", on);
        if (standing == Standing.SUCCEEDED) return ne("state.lineage.ended", null);
        if (on == null) return GOING_ON;
        return and(
                or(GOING_ON, gt("state.lineage.ended.on", on)),
                or(eq("state.lineage.beginsOn", null), lte("state.lineage.beginsOn", on)));
    }

    /** Words hold letters and digits only, so none of them is a pattern. */
    private static Bson words(String text) {
        var words = Spelling.words(text);
        if (words.isEmpty()) return in("_id", List.of());
        return and(words.stream().map(word -> regex("state.name.words", "^" + word)).toList());
    }
}
