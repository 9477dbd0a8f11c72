package org.iclei.kit.trail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The trail of one kind of aggregate: written with each save, verified, and erased on request. */
public final class Trail {
    private final MongoCollection<BsonDocument> aggregates;
    private final Entries entries;

    public Trail(MongoCollection<Document> aggregates, Entries entries) {
        this.aggregates = aggregates.withDocumentClass(BsonDocument.class);
        this.entries = entries;
    }

    /** The entry of a save that turns what was read into a new state. */
    public Entry next(
            UUID id,
            long n,
            Instant at,
            String actor,
            @Nullable String reason,
            Trace trace,
            Document state) {
        var changes = Leaves.changes(Leaves.of(bson(trace.state())), Leaves.of(bson(state)));
        return Entry.after(
                trace.head(), id.toString(), n, at, actor, reason == null ? "" : reason, changes);
    }

    private BsonDocument bson(Document document) {
        return document.toBsonDocument(BsonDocument.class, aggregates.getCodecRegistry());
    }

    /** Writes entries to where they stay; again, and nothing changes. */
    public void carry(List<BsonDocument> waiting) {
        entries.carry(waiting);
    }

    /** The entries of an aggregate that have been carried, oldest first. */
    public List<Entry> of(UUID id) {
        return Entries.inOrder(entries.of(id.toString()));
    }

    /** Documents in which entries from before an instant still wait to be carried. */
    public List<BsonDocument> waiting(Instant before, int limit) {
        var old = lt("trailing.at", Date.from(before));
        return aggregates
                .find(old)
                .projection(include("trailing"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    public void index() {
        aggregates.createIndex(ascending("trailing.at"));
        entries.index();
    }

    /** Holds an aggregate against its trail; one that does not exist can only have too much. */
    public Verdict verify(UUID id) {
        while (true) {
            var document = find(id);
            var found = entries.of(id.toString());
            if (document == null) return new Verdict.Surplus(found.size(), 0);
            var verdict = Chain.check(document, found);
            // somebody may have saved between the two reads
            var now = find(id);
            if (now != null && Objects.equals(now.get("version"), document.get("version")))
                return verdict;
        }
    }

    private @Nullable BsonDocument find(UUID id) {
        return aggregates.find(eq("_id", id.toString())).first();
    }

    /** Holds every aggregate of this kind against its trail. */
    public Survey survey() {
        var survey = Survey.NOTHING;
        try (var groups = entries.groups();
                var documents = aggregates.find().sort(ascending("_id")).cursor()) {
            while (documents.hasNext()) {
                var document = documents.next();
                var id = document.getString("_id").getValue();
                while (groups.aggregate().compareTo(id) < 0) groups.next();
                var found = groups.aggregate().equals(id) ? groups.next() : List.<BsonDocument>of();
                var verdict = Chain.check(document, found);
                // read one after the other: only a second look tells a break from a save
                if (!(verdict instanceof Verdict.Whole)) verdict = verify(UUID.fromString(id));
                survey = survey.with(id, verdict);
            }
        }
        return survey;
    }

    /**
     * Deletes values and their salts from an aggregate's entries and leaves their digests, so that
     * the chain stays whole. First save the aggregate without the values: entries hold what a save
     * replaced.
     *
     * @return how many entries held any
     */
    public long erase(UUID id, Personal personal) {
        carryNow(id);
        long erased = 0;
        Map<String, BsonValue> before = Map.of();
        for (var entry : of(id)) {
            var after = Leaves.after(before, entry);
            var changes = new ArrayList<Change>();
            for (var change : entry.changes()) {
                boolean hit =
                        personal.matches(change.field(), before)
                                || personal.matches(change.field(), after);
                changes.add(hit ? change.erased() : change);
            }
            if (!changes.equals(entry.changes())) {
                write(entry, changes);
                erased++;
            }
            before = after;
        }
        return erased;
    }

    private void write(Entry entry, List<Change> changes) {
        Bson same = and(eq("_id", entry.id()), eq("hash", entry.hash()));
        entries.collection().updateOne(same, set("changes", Entry.array(changes)));
    }

    /** A copy that still waits elsewhere finds its entry there and is dropped. */
    private void carryNow(UUID id) {
        var document = find(id);
        if (document == null) return;
        var waiting = document.getArray("trailing").stream().map(BsonValue::asDocument).toList();
        carry(waiting);
        var carried = waiting.stream().map(entry -> entry.get("n")).toList();
        aggregates.updateOne(eq("_id", id.toString()), pull("trailing", in("n", carried)));
    }
}
