package org.iclei.kit.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * In which collection a projection's entries lie, and which one a rebuild is filling: a document
 * that every instance reads.
 */
final class Generations {
    /** How long a reader may go on with the collection it knows. */
    static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private record Known(String collection, long at) {}

    private final MongoOperations mongo;
    private final String projection;
    private volatile @Nullable Known known;

    Generations(MongoOperations mongo, String projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** The collection that is read. */
    String read() {
        var last = known;
        long now = System.nanoTime();
        if (last == null || now - last.at > KNOWN_FOR.toNanos()) {
            last = new Known(current(document()), now);
            known = last;
        }
        return last.collection;
    }

    /**
     * The collections that events go to: the one that is read, and the one being filled. Asked
     * after the events were taken, or one could miss both (ADR 15).
     */
    List<String> written() {
        var document = document();
        return Stream.of(current(document), document.getString("next"))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * Names a new collection; from now on every event goes there too. An earlier one is dropped.
     */
    String begin() {
        var next = projection + "-" + UUID.randomUUID().toString().substring(0, 8);
        change(set("next", next));
        return next;
    }

    /** Makes the filled collection the one that is read; false when another took its place. */
    boolean swap(String next) {
        var mine = and(eq("_id", projection), eq("next", next));
        var swapped = combine(set("current", next), unset("next"));
        return documents().updateOne(mine, swapped).getMatchedCount() == 1;
    }

    /** Drops what an earlier rebuild left and nobody reads or fills. */
    void dropOthers() {
        // in this order: a collection that another rebuild begins meanwhile is in neither
        var names = mongo.getCollectionNames();
        var used = Set.copyOf(written());
        names.stream()
                .filter(name -> name.matches(projection + "(-[0-9a-f]{8})?"))
                .filter(name -> !used.contains(name))
                .forEach(mongo::dropCollection);
    }

    /** True once the projection has held all there was; a service may then start without broker. */
    boolean filled() {
        return document().getBoolean("filled", false);
    }

    void nowFilled() {
        change(set("filled", true));
    }

    private void change(Bson change) {
        documents().updateOne(eq("_id", projection), change, new UpdateOptions().upsert(true));
    }

    private Document document() {
        var found = documents().find(eq("_id", projection)).first();
        return found == null ? new Document() : found;
    }

    private String current(Document document) {
        return document.get("current", projection);
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection("projections").withWriteConcern(WriteConcern.MAJORITY);
    }
}
