package org.iclei.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.outbox.Outbox;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Aggregates on MongoDB: every save is one document write, handed to the relay once acknowledged.
 */
public abstract class MongoAggregates<S> extends DecidingAggregates<S> {
    private final MongoOperations mongo;
    private final MongoCollection<Document> collection;
    private final Class<S> type;
    private final Outbox outbox;

    protected MongoAggregates(AggregateStore store, String collection, Class<S> type) {
        super(store.envelopes());
        this.mongo = store.mongo();
        this.collection =
                mongo.getCollection(collection)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        this.type = type;
        this.outbox = store.relay().outbox(this.collection, AggregateDocument::pending);
    }

    @Override
    public final Optional<Loaded<S>> find(UUID id) {
        return Optional.ofNullable(collection.find(eq("_id", id.toString())).first())
                .map(this::loaded);
    }

    /** Aggregates that match a filter on {@code state.…}, for the lists of a port. */
    protected final List<Loaded<S>> find(Bson filter, Bson sort, int skip, int limit) {
        var found = new ArrayList<Loaded<S>>();
        collection
                .find(filter)
                .sort(sort)
                .skip(skip)
                .limit(limit)
                .forEach(d -> found.add(loaded(d)));
        return found;
    }

    protected final long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    @Override
    boolean insert(Loaded<S> fresh, @Nullable String requestHash) {
        try {
            collection.insertOne(document(fresh, requestHash));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
        outbox.handOver(fresh.id(), fresh.pending());
        return true;
    }

    @Override
    Saving update(Loaded<S> before, Loaded<S> after, List<Envelope> events) {
        var id = eq("_id", before.id().toString());
        var room = exists("pending." + (AggregateDocument.PENDING_LIMIT - 1), false);
        var guard = and(id, eq("version", before.version()));
        var change =
                combine(
                        set("state", write(after.state())),
                        set("sequence", after.sequence()),
                        set("inbox", new Document(after.inbox())),
                        inc("version", 1L),
                        pushEach("pending", AggregateDocument.pending(events)));
        var saved = collection.updateOne(events.isEmpty() ? guard : and(guard, room), change);
        if (saved.getMatchedCount() == 1) {
            outbox.handOver(before.id(), after.pending());
            return Saving.SAVED;
        }
        return collection.countDocuments(guard) == 0 ? Saving.CONFLICT : Saving.PENDING_FULL;
    }

    @Override
    public final Set<UUID> addAll(Map<UUID, Decision.Save<S, ?>> fresh, Cause cause) {
        if (fresh.isEmpty()) return Set.of();
        var loaded = new HashMap<UUID, Loaded<S>>();
        fresh.forEach((id, save) -> loaded.put(id, first(id, save, cause)));
        var ids = List.copyOf(loaded.keySet());
        var documents = ids.stream().map(id -> document(existing(loaded, id), null)).toList();
        var present = new HashSet<UUID>();
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e; // not acknowledged by a majority
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
                present.add(ids.get(error.getIndex()));
            }
        }
        loaded.forEach(
                (id, one) -> {
                    if (!present.contains(id)) outbox.handOver(id, one.pending());
                });
        return present;
    }

    @Override
    @Nullable String requestHash(UUID id) {
        var found = collection.find(eq("_id", id.toString())).first();
        return found == null ? null : found.getString("request");
    }

    private Document document(Loaded<S> fresh, @Nullable String requestHash) {
        var document =
                AggregateDocument.fresh(
                        fresh.id(), write(fresh.state()), fresh.pending(), fresh.inbox());
        return requestHash == null ? document : document.append("request", requestHash);
    }

    private Document write(S state) {
        var document = new Document();
        mongo.getConverter().write(state, document);
        document.remove("_class");
        return document;
    }

    private Loaded<S> loaded(Document document) {
        return new Loaded<>(
                UUID.fromString(document.getString("_id")),
                document.getLong("version"),
                document.getLong("sequence"),
                mongo.getConverter().read(type, document.get("state", Document.class)),
                AggregateDocument.inbox(document),
                AggregateDocument.pending(document));
    }

    private static <T> T existing(Map<UUID, T> all, UUID id) {
        return java.util.Objects.requireNonNull(all.get(id));
    }
}
