package org.iclei.events.studyvisit;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What study visits can be sorted by; their ids make the order total, so that pages tile. */
final class VisitOrder {
    private static final Map<String, String> FIELDS =
            Map.of("from", "visit.from.text", "state", "visit.state", "number", "number");

    private VisitOrder() {}

    static Bson of(List<String> sort) {
        var orders = new ArrayList<Bson>();
        for (var field : sort.isEmpty() ? List.of("from") : sort) {
            boolean down = field.startsWith("-");
            var path = path(down ? field.substring(1) : field);
            orders.add(down ? Sorts.descending(path) : Sorts.ascending(path));
        }
        orders.add(Sorts.ascending("meeting"));
        orders.add(Sorts.ascending("visit.visit"));
        return Sorts.orderBy(orders);
    }

    private static String path(String field) {
        var path = FIELDS.get(field);
        if (path != null) return path;
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "Study visits can be sorted by from, number or state; a minus in front turns the"
                        + " order round.",
                Map.of("parameter", "sort"));
    }
}
