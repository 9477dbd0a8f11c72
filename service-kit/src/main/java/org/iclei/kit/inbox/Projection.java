package org.iclei.kit.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import io.micrometer.core.instrument.Metrics;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.schema.Envelope;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a service keeps of another's data, one document per subject, rebuildable from offset 0. An
 * event that was seen, or that a later one overtook, changes nothing.
 */
public class Projection<T> {
    private final MongoOperations mongo;
    private final MongoCollection<Document> collection;
    private final Class<T> type;

    public Projection(MongoOperations mongo, String collection, Class<T> type) {
        this.mongo = mongo;
        this.collection = mongo.getCollection(collection).withWriteConcern(WriteConcern.MAJORITY);
        this.type = type;
    }

    /** Replaces the entry by what the event says; the event carries the state after the change. */
    public final void put(UUID id, Envelope event, T entry) {
        var seen = "inbox." + event.inboxKey();
        // $lt would miss documents that have no such key yet
        var unseen = and(eq("_id", id.toString()), not(gte(seen, event.sequence())));
        var document = new Document();
        mongo.getConverter().write(entry, document);
        document.remove("_class");
        var change = combine(set("entry", document), set(seen, event.sequence()));
        try {
            collection.updateOne(unseen, change, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // it exists: seen, unless an older event inserted it at this very moment
            if (collection.updateOne(unseen, change).getMatchedCount() == 0) dropped(event);
        }
    }

    private static void dropped(Envelope event) {
        Metrics.counter("iclei.inbox.duplicates", "source", event.source()).increment();
    }

    public final Optional<T> find(UUID id) {
        return find(eq("_id", id.toString())).stream().findFirst();
    }

    public final List<T> findAll(Collection<UUID> ids) {
        return find(in("_id", ids.stream().map(UUID::toString).toList()));
    }

    /** Entries that match a filter on {@code entry.…}. */
    protected final List<T> find(Bson filter) {
        var found = new ArrayList<T>();
        collection.find(filter).forEach(document -> found.add(entry(document)));
        return found;
    }

    private T entry(Document document) {
        return mongo.getConverter().read(type, document.get("entry", Document.class));
    }
}
