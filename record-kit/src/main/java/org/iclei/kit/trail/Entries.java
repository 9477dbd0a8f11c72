package org.iclei.kit.trail;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import static java.util.Comparator.comparing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.BsonDocument;
import org.bson.Document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The trail of a whole service: one document per entry, {@code <aggregate>:<n>}. */
public final class Entries {
    public static final String NAME = "trail";

    /** Behind every id. */
    static final String BEHIND = "\uffff";

    private final MongoCollection<BsonDocument> collection;

    public Entries(MongoCollection<Document> collection) {
        this.collection =
                collection
                        .withDocumentClass(BsonDocument.class)
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    MongoCollection<BsonDocument> collection() {
        return collection;
    }

    void index() {
        collection.createIndex(ascending("aggregate"));
    }

    /** Inserts those that are not there; what is there stays, erased or not. */
    void carry(List<BsonDocument> entries) {
        if (entries.isEmpty()) return;
        try {
            collection.insertMany(entries, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e; // not acknowledged by a majority
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            }
        }
    }

    List<BsonDocument> of(String aggregate) {
        return collection.find(eq("aggregate", aggregate)).into(new ArrayList<>());
    }

    /** The entries of one aggregate after the other, ordered by the aggregates' ids. */
    public Groups groups() {
        return new Groups(collection.find().sort(ascending("_id")).cursor());
    }

    /** When the first entry was made. */
    public Optional<Instant> oldest() {
        var first = collection.find().sort(ascending("at")).limit(1).first();
        return Optional.ofNullable(first).map(it -> Entry.read(it).at());
    }

    /**
     * What an entry is in a tree: {@code <aggregate>:<n>:<hash>}.
     *
     * @param claimed with the hash that the entry says it has
     * @param found with the hash that its contents have behind those before it
     */
    public record Leaf(Instant at, String claimed, String found) {}

    /** Every entry, by aggregate and n. */
    public void leaves(Consumer<Leaf> leaves) {
        try (var groups = groups()) {
            while (groups.hasNext()) {
                var hash = Entry.GENESIS;
                for (var entry : inOrder(groups.next())) {
                    hash = entry.rehashed(hash);
                    var id = entry.id() + ":";
                    leaves.accept(new Leaf(entry.at(), id + entry.hash(), id + hash));
                }
            }
        }
    }

    static List<Entry> inOrder(List<BsonDocument> stored) {
        return stored.stream().map(Entry::read).sorted(comparing(Entry::n)).toList();
    }

    /** Entries per aggregate, in the order in which they lie there. */
    public static final class Groups implements Iterator<List<BsonDocument>>, AutoCloseable {
        private final MongoCursor<BsonDocument> cursor;
        private final List<BsonDocument> next = new ArrayList<>();

        private Groups(MongoCursor<BsonDocument> cursor) {
            this.cursor = cursor;
            if (cursor.hasNext()) next.add(cursor.next());
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        /** The aggregate of what comes next, or what is behind every id. */
        String aggregate() {
            return hasNext() ? aggregate(next.getFirst()) : BEHIND;
        }

        @Override
        public List<BsonDocument> next() {
            var group = new ArrayList<>(next);
            next.clear();
            while (cursor.hasNext() && next.isEmpty()) {
                var entry = cursor.next();
                boolean same = aggregate(entry).equals(aggregate(group.getFirst()));
                (same ? group : next).add(entry);
            }
            return group;
        }

        private static String aggregate(BsonDocument entry) {
            return entry.getString("_id").getValue().split(":")[0];
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
