package org.iclei.local.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Counts what a batch really inserted; stops an ordered batch at the first update that fails. */
final class Batches {
    private Batches() {}

    static Document run(String name, Document body, UnaryOperator<Document> command) {
        boolean ordered = !Boolean.FALSE.equals(body.get("ordered"));
        if (name.equals("insert")) {
            return counted(body, command.apply(body), ordered);
        }
        return name.equals("update") && ordered && size(body, "updates") > 1
                ? oneByOne(body, command)
                : command.apply(body);
    }

    private static Document counted(Document body, Document answer, boolean ordered) {
        int failed = size(answer, "writeErrors");
        if (failed > 0 && answer.get("writeErrors") instanceof List<?> errors) {
            Document first = (Document) errors.getFirst();
            answer.put("n", ordered ? first.get("index") : size(body, "documents") - failed);
        }
        return answer;
    }

    private static int size(Document body, String part) {
        return body.get(part) instanceof List<?> all ? all.size() : 0;
    }

    private static Document oneByOne(Document body, UnaryOperator<Document> command) {
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
