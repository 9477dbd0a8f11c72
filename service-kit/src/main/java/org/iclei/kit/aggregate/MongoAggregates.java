package org.iclei.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.kit.outbox.Outbox;
import org.iclei.kit.trail.Entries;
import org.iclei.kit.trail.Entry;
import org.iclei.kit.trail.Trace;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
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
    private final Envelopes envelopes;
    private final @Nullable Trail trail;

    /** Whether saves leave a trail of who changed what. */
    protected enum Trailing {
        KEPT,
        OPTED_OUT
    }

    protected MongoAggregates(AggregateStore store, String collection, Class<S> type) {
        this(store, collection, type, Trailing.KEPT);
    }

    protected MongoAggregates(
            AggregateStore store, String collection, Class<S> type, Trailing trailing) {
        super(store.envelopes());
        this.envelopes = store.envelopes();
        this.mongo = store.mongo();
        this.collection =
                mongo.getCollection(collection)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
        this.type = type;
        this.trail =
                trailing == Trailing.OPTED_OUT
                        ? null
                        : new Trail(
                                this.collection, new Entries(mongo.getCollection(Entries.NAME)));
        this.outbox = store.relay().outbox(this.collection, AggregateDocument::pending, trail);
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
    boolean insert(Loaded<S> fresh, Cause cause, @Nullable String requestHash) {
        var state = write(fresh.state());
        var entry = entry(fresh, cause, state);
        try {
            collection.insertOne(document(fresh, state, entry, requestHash));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
        outbox.handOver(fresh.id(), fresh.pending(), waiting(entry));
        return true;
    }

    @Override
    Saving update(Loaded<S> before, Loaded<S> after, List<Envelope> events, Cause cause) {
        var id = eq("_id", before.id().toString());
        var guard = and(id, eq("version", before.version()));
        var state = write(after.state());
        var entry = entry(after, cause, state);
        var room = new ArrayList<>(List.of(guard));
        var change =
                new ArrayList<>(
                        List.of(
                                set("state", state),
                                set("sequence", after.sequence()),
                                set("inbox", new Document(after.inbox())),
                                events.isEmpty()
                                        ? currentDate(AggregateDocument.AT)
                                        : set(AggregateDocument.AT, AggregateDocument.at(events)),
                                inc("version", 1L)));
        if (!events.isEmpty()) {
            room.add(roomIn("pending"));
            change.add(pushEach("pending", AggregateDocument.pending(events)));
        }
        if (entry != null) {
            room.add(roomIn("trailing"));
            change.add(push("trailing", entry.document()));
            change.add(set("head", entry.hash()));
        }
        if (collection.updateOne(and(room), combine(change)).getMatchedCount() == 1) {
            outbox.handOver(before.id(), after.pending(), waiting(entry));
            return Saving.SAVED;
        }
        return collection.countDocuments(guard) == 0 ? Saving.CONFLICT : Saving.PENDING_FULL;
    }

    private static Bson roomIn(String array) {
        return exists(array + "." + (AggregateDocument.PENDING_LIMIT - 1), false);
    }

    private @Nullable Entry entry(Loaded<S> saved, Cause cause, Document state) {
        if (trail == null) return null;
        return trail.next(
                saved.id(),
                saved.version(),
                envelopes.now(),
                cause.actor(),
                cause.reason(),
                saved.trace(),
                state);
    }

    private static List<BsonDocument> waiting(@Nullable Entry entry) {
        return entry == null ? List.of() : List.of(entry.document());
    }

    /** What verifies and erases; nothing for a kind that opted out. */
    public final Optional<Trail> trail() {
        return Optional.ofNullable(trail);
    }

    @Override
    public final Set<UUID> addAll(Map<UUID, Decision.Save<S, ?>> fresh, Cause cause) {
        if (fresh.isEmpty()) return Set.of();
        var loaded = new ArrayList<Loaded<S>>();
        var entries = new ArrayList<@Nullable Entry>();
        var documents = new ArrayList<Document>();
        fresh.forEach(
                (id, save) -> {
                    var one = first(id, save, cause);
                    var state = write(one.state());
                    var entry = entry(one, cause, state);
                    loaded.add(one);
                    entries.add(entry);
                    documents.add(document(one, state, entry, null));
                });
        var present = new HashSet<UUID>();
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e; // not acknowledged by a majority
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
                present.add(loaded.get(error.getIndex()).id());
            }
        }
        for (int i = 0; i < loaded.size(); i++) {
            var one = loaded.get(i);
            if (present.contains(one.id())) continue;
            outbox.handOver(one.id(), one.pending(), waiting(entries.get(i)));
        }
        return present;
    }

    @Override
    @Nullable String requestHash(UUID id) {
        var found = collection.find(eq("_id", id.toString())).first();
        return found == null ? null : found.getString("request");
    }

    private static Document document(
            Loaded<?> fresh, Document state, @Nullable Entry entry, @Nullable String requestHash) {
        var document = AggregateDocument.fresh(fresh.id(), state, fresh.pending(), fresh.inbox());
        if (entry != null) {
            document.append("trailing", List.of(entry.document())).append("head", entry.hash());
        }
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
                AggregateDocument.pending(document),
                trace(document));
    }

    private static Trace trace(Document document) {
        var head = document.getString("head");
        var state = document.get("state", Document.class);
        return head == null ? Trace.NONE : new Trace(state, head);
    }
}
