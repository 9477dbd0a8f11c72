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
import com.mongodb.client.MongoCursor;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

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
        return verify(id.toString());
    }

    private Verdict verify(String id) {
        while (true) {
            var document = find(id);
            var found = entries.of(id);
            if (document == null) return new Verdict.Surplus(found.size(), 0);
            var verdict = Chain.check(document, found);
            // somebody may have saved between the two reads
            var now = find(id);
            if (now != null && Objects.equals(now.get("version"), document.get("version")))
                return verdict;
        }
    }

    private @Nullable BsonDocument find(String id) {
        return aggregates.find(eq("_id", id)).first();
    }

    /**
     * Holds every aggregate of some kinds against the one trail that they share. All kinds that
     * leave a trail must be among them: entries that none of them claims count as a break.
     */
    public static Survey survey(List<Trail> kinds) {
        var survey = Survey.NOTHING;
        if (kinds.isEmpty()) return survey;
        try (var groups = kinds.getFirst().entries.groups();
                var records = new Records(kinds)) {
            while (records.hasNext() || groups.hasNext()) {
                boolean claimed = records.id().compareTo(groups.aggregate()) <= 0;
                var id = claimed ? records.id() : groups.aggregate();
                var found = groups.aggregate().equals(id) ? groups.next() : List.<BsonDocument>of();
                var verdict =
                        claimed
                                ? Chain.check(records.next(), found)
                                : new Verdict.Surplus(found.size(), 0);
                // read one after the other: only a second look tells a break from a save
                if (!(verdict instanceof Verdict.Whole)) verdict = again(kinds, id, verdict);
                survey = survey.with(id, verdict);
            }
        }
        return survey;
    }

    private static Verdict again(List<Trail> kinds, String id, Verdict verdict) {
        var kind = kinds.stream().filter(it -> it.find(id) != null).findFirst();
        return kind.map(it -> it.verify(id)).orElse(verdict);
    }

    MongoCursor<BsonDocument> ordered() {
        return aggregates.find().sort(ascending("_id")).cursor();
    }

    /**
     * Deletes what ever lay beside a person's id under some names, in every entry of some kinds
     * that share one trail.
     */
    public static void erase(List<Trail> kinds, UUID person, Set<String> names) {
        var personal = Personal.beside(person, names);
        for (var kind : kinds)
            kind.ever(Personal.ids(person)).forEach(id -> kind.erase(id, personal));
    }

    /** The aggregates in whose entries a value has ever been put, carried or not. */
    private Set<UUID> ever(Collection<BsonValue> values) {
        var found = new HashSet<UUID>();
        Consumer<String> add = id -> found.add(UUID.fromString(id));
        entries.collection()
                .distinct("aggregate", in("changes.after", values), String.class)
                .forEach(add);
        aggregates.distinct("_id", in("trailing.changes.after", values), String.class).forEach(add);
        return found;
    }

    /**
     * Deletes values and their salts from an aggregate's entries and leaves their digests, so that
     * the chain stays whole. First save the aggregate without the values: entries hold what a save
     * replaced. An erasure leaves no entry of its own: who asked for it must be kept elsewhere.
     *
     * @return how many entries held any
     */
    public long erase(UUID id, Personal personal) {
        carryNow(id.toString());
        long erased = 0;
        Map<String, BsonValue> before = Map.of();
        for (var entry : of(id)) {
            var after = Leaves.after(before, entry);
            if (erase(entry.id(), personal, before, after)) erased++;
            before = after;
        }
        return erased;
    }

    /** Over what another erasure has left, as often as one comes between. */
    private boolean erase(
            String entry,
            Personal personal,
            Map<String, BsonValue> before,
            Map<String, BsonValue> after) {
        while (true) {
            var stored = entries.collection().find(eq("_id", entry)).first();
            if (stored == null) return false;
            var known = Entry.read(stored).changes();
            var changes =
                    known.stream()
                            .map(
                                    it ->
                                            personal.matches(it.field(), before)
                                                            || personal.matches(it.field(), after)
                                                    ? it.erased()
                                                    : it)
                            .toList();
            if (changes.equals(known)) return false;
            Bson same = and(eq("_id", entry), eq("changes", stored.get("changes")));
            var erasure = set("changes", Entry.array(changes));
            if (entries.collection().updateOne(same, erasure).getMatchedCount() == 1) return true;
        }
    }

    /** A copy that still waits elsewhere finds its entry there and is dropped. */
    private void carryNow(String id) {
        var document = find(id);
        if (document == null) return;
        var waiting = document.getArray("trailing").stream().map(BsonValue::asDocument).toList();
        carry(waiting);
        var carried = waiting.stream().map(entry -> entry.get("n")).toList();
        aggregates.updateOne(eq("_id", id), pull("trailing", in("n", carried)));
    }
}
