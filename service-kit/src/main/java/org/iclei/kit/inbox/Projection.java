package org.iclei.kit.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.kit.observation.Duplicates;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a service keeps of another's data, one document per subject, rebuildable from offset 0. An
 * event that was seen, or that a later one overtook, changes nothing. Its group is named {@code
 * <service>.<projection>}.
 */
public abstract class Projection<T> {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoOperations mongo;
    private final String name;
    private final Class<T> type;
    private final Generations generations;

    protected Projection(MongoOperations mongo, String name, Class<T> type) {
        this.mongo = mongo;
        this.name = name;
        this.type = type;
        this.generations = new Generations(mongo, name);
    }

    /** Whether events of a kind are read at all; what is not read cannot be unreadable. */
    protected boolean hears(Class<? extends DomainEvent> kind) {
        return true;
    }

    /** What an event says, by subject: the state after the change. */
    protected abstract Map<UUID, T> entries(Envelope envelope, DomainEvent event);

    /** Replaces entries by what the event says. */
    public final void learn(Envelope envelope, DomainEvent event) {
        write(puts(envelope, event));
    }

    /** The same for what several events say, in the order in which they came. */
    final void write(List<Put> puts) {
        if (puts.isEmpty()) return;
        var dropped = new ArrayList<Put>();
        var latest = latest(puts, dropped);
        var written = generations.written();
        dropped.addAll(put(written.getFirst(), latest));
        written.stream().skip(1).forEach(collection -> put(collection, latest));
        dropped.forEach(put -> Duplicates.dropped(put.source));
    }

    /** Puts many into a collection that nobody reads yet. */
    final void fill(String collection, List<Put> puts) {
        put(collection, latest(puts, new ArrayList<>()));
    }

    /**
     * One put per entry and counter, for a later one replaces an earlier one.
     *
     * @param dropped where those go that came after themselves or after a later one
     */
    private static List<Put> latest(List<Put> puts, List<Put> dropped) {
        var latest = new LinkedHashMap<String, Put>();
        for (var put : puts) {
            var before = latest.get(put.id + put.seen);
            if (before != null && before.sequence >= put.sequence) dropped.add(put);
            else latest.put(put.id + put.seen, put);
        }
        return List.copyOf(latest.values());
    }

    /** Those whose entry has seen them already. */
    private List<Put> put(String collection, List<Put> puts) {
        if (puts.isEmpty()) return List.of();
        var writes =
                puts.stream()
                        .map(it -> new UpdateOneModel<Document>(it.unseen(), it.change(), UPSERT))
                        .toList();
        try {
            collection(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e;
            return e.getWriteErrors().stream()
                    .map(error -> puts.get(error.getIndex()))
                    .filter(put -> !put(collection, put))
                    .toList();
        }
    }

    final List<Put> puts(Envelope envelope, DomainEvent event) {
        return entries(envelope, event).entrySet().stream()
                .map(entry -> put(entry.getKey(), envelope, entry.getValue()))
                .toList();
    }

    /** An event's word on one entry. */
    record Put(String id, String source, String seen, long sequence, Document entry) {
        // $lt would miss documents that have no such key yet
        Bson unseen() {
            return and(eq("_id", id), not(gte(seen, sequence)));
        }

        Bson change() {
            return combine(set("entry", entry), set(seen, sequence));
        }
    }

    private Put put(UUID id, Envelope event, T entry) {
        var document = new Document();
        mongo.getConverter().write(entry, document);
        document.remove("_class");
        var seen = "inbox." + event.inboxKey();
        return new Put(id.toString(), event.source(), seen, event.sequence(), document);
    }

    /** False when the entry has seen the event. */
    private boolean put(String collection, Put put) {
        var entries = collection(collection);
        try {
            entries.updateOne(put.unseen(), put.change(), UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // it exists: seen, unless an older event inserted it at this very moment
            return entries.updateOne(put.unseen(), put.change()).getMatchedCount() == 1;
        }
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
        collection(generations.read()).find(filter).forEach(document -> found.add(entry(document)));
        return found;
    }

    /** The last part of its group's name. */
    public final String name() {
        return name;
    }

    /** True once it has held all there was, in this process or an earlier one. */
    public final boolean filled() {
        return generations.filled();
    }

    /** Notes that it holds all there was when this process started. */
    public final void nowFilled() {
        generations.nowFilled();
    }

    final Generations generations() {
        return generations;
    }

    private MongoCollection<Document> collection(String collection) {
        return mongo.getCollection(collection).withWriteConcern(WriteConcern.MAJORITY);
    }

    private T entry(Document document) {
        return mongo.getConverter().read(type, document.get("entry", Document.class));
    }
}
