package org.iclei.kit.trail;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds an aggregate's document against its entries; what waits in the document is one of them. */
final class Chain {
    private final BsonDocument document;
    private final Map<Long, BsonDocument> entries;
    private final HashSet<String> erased = new HashSet<>();
    private long erasures;

    private Chain(BsonDocument document, Collection<BsonDocument> carried) {
        this.document = document;
        this.entries =
                Stream.concat(
                                carried.stream(),
                                document.getArray("trailing").stream().map(BsonValue::asDocument))
                        .collect(
                                Collectors.toMap(
                                        Chain::number,
                                        it -> it,
                                        (first, _) -> first,
                                        TreeMap::new));
    }

    static Verdict check(BsonDocument document, Collection<BsonDocument> carried) {
        try {
            return new Chain(document, carried).check();
        } catch (RuntimeException e) {
            return new Verdict.Altered(0);
        }
    }

    private Verdict check() {
        var head = Entry.GENESIS;
        Map<String, BsonValue> state = Map.of();
        long n = 0;
        for (var stored : entries.entrySet()) {
            n++;
            if (stored.getKey() != n) return new Verdict.Missing(n);
            var entry = read(stored.getValue());
            if (entry == null) return new Verdict.Altered(n);
            if (entry.n() != n) return new Verdict.Reordered(n, entry.n());
            if (!belongs(entry, stored.getValue())) return new Verdict.Altered(n);
            if (!entry.hash().equals(entry.rehashed(head))) return new Verdict.Altered(n);
            head = entry.hash();
            state = Leaves.after(state, entry);
            note(entry);
        }
        return end(n, head, state);
    }

    private boolean belongs(Entry entry, BsonDocument stored) {
        return stored.getString("_id").getValue().equals(entry.id())
                && document.getString("_id").getValue().equals(entry.aggregate());
    }

    private Verdict end(long entries, String head, Map<String, BsonValue> known) {
        long saved = document.getInt64("version").getValue();
        if (entries < saved) return new Verdict.Truncated(entries, saved);
        if (entries > saved) return new Verdict.Surplus(entries, saved);
        var named = document.getString("head").getValue();
        if (!named.equals(head)) return new Verdict.HeadAltered(named, head);
        var state = Leaves.of(document.getDocument("state"));
        return Stream.concat(state.keySet().stream(), known.keySet().stream())
                .filter(field -> !erased.contains(field))
                .filter(field -> !Objects.equals(state.get(field), known.get(field)))
                .findFirst()
                .<Verdict>map(Verdict.StateAltered::new)
                .orElse(new Verdict.Whole(entries, erasures));
    }

    /**
     * What was erased last is not known; what was written since is. So whoever may write to the
     * store can make a field look erased and change it: only the number of erasures shows it.
     */
    private void note(Entry entry) {
        for (var change : entry.changes()) {
            if (change instanceof Change.Erased) {
                erased.add(change.field());
                erasures++;
            } else {
                erased.remove(change.field());
            }
        }
    }

    private static @Nullable Entry read(BsonDocument stored) {
        try {
            return Entry.read(stored);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static long number(BsonDocument stored) {
        var id = stored.getString("_id").getValue();
        return Long.parseLong(id.substring(id.indexOf(':') + 1));
    }
}
