package org.iclei.local.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs an ordered batch of updates one by one and stops at the first that fails. */
final class OrderedWrites {
    private OrderedWrites() {}

    static boolean concerns(String command, Document body) {
        return command.equals("update")
                && !Boolean.FALSE.equals(body.get("ordered"))
                && body.get("updates") instanceof List<?> updates
                && updates.size() > 1;
    }

    static Document run(Document body, UnaryOperator<Document> command) {
        List<?> updates = (List<?>) body.getOrDefault("updates", List.of());
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int position = 0; position < updates.size() && errors.isEmpty(); position++) {
            Document one = body.clone().append("updates", List.of(updates.get(position)));
            Document answer = command.apply(one);
            matched += ((Number) answer.getOrDefault("n", 0)).intValue();
            modified += ((Number) answer.getOrDefault("nModified", 0)).intValue();
            collect(answer, "upserted", position, upserted);
            collect(answer, "writeErrors", position, errors);
        }
        var sum = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            sum.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            sum.append("writeErrors", errors);
        }
        return sum.append("ok", 1.0);
    }

    private static void collect(Document answer, String part, int position, List<Document> all) {
        if (answer.get(part) instanceof Iterable<?> found) {
            found.forEach(it -> all.add(((Document) it).append("index", position)));
        }
    }
}
