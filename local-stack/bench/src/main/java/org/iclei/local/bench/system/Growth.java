package org.iclei.local.bench.system;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes the register as large as it is wanted: with copies of places that were imported, which
 * nobody is told of.
 */
public record Growth(MongoCollection<Document> organisations) {
    private static final int BATCH = 1_000;

    public void to(int size) {
        var places =
                organisations
                        .find(eq("state.source", Cities.SOURCE))
                        .limit(size)
                        .into(new ArrayList<>());
        int missing = (int) (size - organisations.countDocuments());
        if (missing > 0 && places.isEmpty()) throw new IllegalStateException("no place to copy");
        var copies = new ArrayList<Document>();
        for (int i = 0; i < missing; i++) {
            copies.add(copy(places.get(i % places.size())));
            if (copies.size() < BATCH && i < missing - 1) continue;
            organisations.insertMany(copies, new InsertManyOptions().ordered(false));
            copies.clear();
        }
    }

    private static Document copy(Document place) {
        var id = UUID.randomUUID().toString();
        var state = new Document(place.get("state", Document.class)).append("key", id);
        return new Document(place)
                .append("_id", id)
                .append("state", state)
                .append("pending", List.of())
                .append("trailing", List.of());
    }
}
