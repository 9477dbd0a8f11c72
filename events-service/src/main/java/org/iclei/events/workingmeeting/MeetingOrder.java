package org.iclei.events.workingmeeting;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What working meetings can be sorted by; the id makes the order total, so that pages tile. */
final class MeetingOrder {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "from", "state.plan.from",
                    "number", "state.plan.number",
                    "state", "state.status");

    private MeetingOrder() {}

    static Bson of(List<String> sort) {
        var orders = new ArrayList<Bson>();
        for (var field : sort.isEmpty() ? List.of("from") : sort) {
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
                "Working meetings can be sorted by from, number or state; a minus in front turns"
                        + " the order round.",
                Map.of("parameter", "sort"));
    }
}
