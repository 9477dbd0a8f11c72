package org.iclei.kit.collection;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a list can be sorted by.
 *
 * @param fields names that callers use, and where the value lies in the document
 * @param usual the name that counts when nobody says otherwise
 * @param ties paths that make the order total, so that pages tile
 */
public record SortOrder(Map<String, String> fields, String usual, List<String> ties) {
    public SortOrder {
        fields = Map.copyOf(fields);
        ties = List.copyOf(ties);
    }

    /** Sorted by id last. */
    public SortOrder(Map<String, String> fields, String usual) {
        this(fields, usual, List.of("_id"));
    }

    /**
     * @throws Refused MALFORMED_PARAMETER naming what can be sorted by
     */
    public Bson of(Paging paging) {
        var orders = new ArrayList<Bson>();
        for (var field : paging.sort().isEmpty() ? List.of(usual) : paging.sort()) {
            boolean down = field.startsWith("-");
            var path = path(down ? field.substring(1) : field);
            orders.add(down ? Sorts.descending(path) : Sorts.ascending(path));
        }
        ties.forEach(tie -> orders.add(Sorts.ascending(tie)));
        return Sorts.orderBy(orders);
    }

    private String path(String field) {
        var path = fields.get(field);
        if (path != null) return path;
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "This list can be sorted by %s; a minus in front turns the order round."
                        .formatted(String.join(", ", new TreeSet<>(fields.keySet()))),
                Map.of("parameter", "sort"));
    }
}
