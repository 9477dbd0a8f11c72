package org.iclei.local.bench.system;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

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
        var places = places();
        long missing = size - organisations.countDocuments();
        if (missing > 0 && places.isEmpty()) throw new IllegalStateException("no place to copy");
        for (int from = 0; missing > 0; from = from + BATCH < places.size() ? from + BATCH : 0) {
            var some = places.subList(from, Math.min(from + BATCH, places.size()));
            var copies = copies(some.subList(0, (int) Math.min(some.size(), missing)));
            organisations.insertMany(copies, new InsertManyOptions().ordered(false));
            missing -= copies.size();
        }
    }

    /** Their ids alone: all of them at once would not fit into a small process. */
    private List<String> places() {
        return organisations
                .find(eq("state.source", Cities.SOURCE))
                .projection(include("_id"))
                .map(place -> place.getString("_id"))
                .into(new ArrayList<>());
    }

    private List<Document> copies(List<String> places) {
        return organisations.find(in("_id", places)).map(Growth::copy).into(new ArrayList<>());
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
