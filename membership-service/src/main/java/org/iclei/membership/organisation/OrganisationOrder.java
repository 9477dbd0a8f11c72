package org.iclei.membership.organisation;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What organisations can be sorted by; the id makes the order total, so that pages tile. */
final class OrganisationOrder {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "name", "state.name.sorted",
                    "country", "state.place.country",
                    "region", "state.place.region",
                    "office", "state.place.office",
                    "type", "state.type",
                    "population", "state.population.value",
                    "joinedOn", "state.joinedOn",
                    "paidUntil", "state.membership.paidUntil");

    private OrganisationOrder() {}

    static Bson of(List<String> sort) {
        var orders = new ArrayList<Bson>();
        for (var field : sort.isEmpty() ? List.of("name") : sort) {
            boolean down = field.startsWith("-");
            var path = path(down ? field.substring(1) : field);
            orders.add(down ? Sorts.descending(path) : Sorts.ascending(path));
        }
        orders.add(Sorts.ascending("_id"));
        return Sorts.orderBy(orders);
    }

    private static String path(String field) {
        var path = FIELDS.get(field);
        if (path != null) return path;
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "Organisations can be sorted by "
                        + String.join(", ", new TreeSet<>(FIELDS.keySet()))
                        + "; a minus in front turns the order round.",
                Map.of("parameter", "sort"));
    }
}
