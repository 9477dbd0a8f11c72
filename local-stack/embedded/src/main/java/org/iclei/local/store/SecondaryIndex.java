package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An index of one key, not unique: names the documents that an equality, a bound or the beginning
 * of a word leaves. The query is matched against each of them all the same.
 */
final class SecondaryIndex extends Index<Object> {
    private static final Pattern BEGINNING = Pattern.compile("\\^([\\p{L}\\p{M}\\p{N}]+)");
    private static final ObjectDataType ORDER = new ObjectDataType();

    /** Each value with the position of its document behind it. */
    private final MVMap<KeyValue, Object> entries;

    private final String key;

    /** Neighbouring entries: from one on, as long as the value is within. */
    private record Span(@Nullable KeyValue from, Predicate<Object> within) {}

    SecondaryIndex(MVMap<KeyValue, Object> entries, String name, IndexKey key) {
        this.entries = entries;
        this.key = key.getKey();
        super(name, List.of(key), true);
    }

    /**
     * Where the documents lie that the query may want, in the order of a scan; empty when it leaves
     * the key open, or as many as that or more.
     */
    Optional<List<Object>> positions(Document query, int fewerThan) {
        Optional<List<Object>> best = Optional.empty();
        int most = fewerThan;
        for (var spans : conditions(query)) {
            var found = within(spans, most);
            if (found.size() >= most) continue;
            most = found.size();
            best = Optional.of(found.stream().sorted(ORDER::compare).toList());
        }
        return best;
    }

    private Set<Object> within(List<Span> spans, int most) {
        var found = new HashSet<Object>();
        for (var span : spans) {
            var cursor = entries.cursor(span.from());
            while (cursor.hasNext() && found.size() < most) {
                if (!span.within().test(cursor.next().get(0))) break;
                found.add(cursor.getValue());
            }
        }
        return found;
    }

    /** Each of them holds for every document that is wanted. */
    private List<List<Span>> conditions(Document query) {
        var all = new ArrayList<List<Span>>();
        PinnedKeys.of(query, List.of(key))
                .filter(values -> values.stream().allMatch(it -> isIndexed(it.get(0))))
                .ifPresent(values -> all.add(values.stream().map(SecondaryIndex::point).toList()));
        collect(query, all);
        return all;
    }

    private void collect(Document query, List<List<Span>> all) {
        query.forEach(
                (field, value) -> {
                    if (field.equals("$and") && value instanceof Collection<?> clauses) {
                        clauses.forEach(clause -> collect((Document) clause, all));
                    } else if (field.equals(key)) {
                        beginning(value).or(() -> bound(value)).map(List::of).ifPresent(all::add);
                    }
                });
    }

    private static Span point(KeyValue value) {
        return new Span(value, it -> order(it, value.get(0)) == 0);
    }

    private static Optional<Span> beginning(@Nullable Object value) {
        if (!BsonRegularExpression.isRegularExpression(value)) return Optional.empty();
        var expression = BsonRegularExpression.convertToRegularExpression(value);
        var options = expression.getOptions();
        var found = BEGINNING.matcher(expression.getPattern());
        if (!found.matches() || options != null && !options.isEmpty()) return Optional.empty();
        var word = found.group(1);
        return Optional.of(
                new Span(
                        new KeyValue(word),
                        it -> it instanceof String text && text.startsWith(word)));
    }

    /** One bound, because of an array one element may obey the lower and another the upper. */
    private static Optional<Span> bound(@Nullable Object value) {
        if (!(value instanceof Document bounds)) return Optional.empty();
        for (var operator : List.of("$lt", "$lte", "$gt", "$gte")) {
            var limit = bounds.get(operator);
            if (limit == null || !isIndexed(limit)) continue;
            var end = new KeyValue(limit).normalized();
            return Optional.of(
                    operator.startsWith("$g")
                            ? new Span(end, _ -> true)
                            : new Span(null, it -> order(it, end.get(0)) <= 0));
        }
        return Optional.empty();
    }

    private static int order(Object one, Object other) {
        return ORDER.compare(one, other);
    }

    private static boolean isIndexed(@Nullable Object value) {
        return value != null
                && !(value instanceof Missing)
                && !(value instanceof Collection)
                && !(value instanceof Document);
    }

    private List<KeyValue> entriesOf(Document document, Object position) {
        var values = new HashSet<Object>();
        collect(document, List.of(key.split("\\.")), values);
        return values.stream().map(value -> new KeyValue(value, position)).toList();
    }

    /** Every value at the end of a path, through arrays too. */
    private static void collect(@Nullable Object value, List<String> path, Set<Object> values) {
        if (value instanceof Collection<?> all) {
            all.stream()
                    .filter(it -> !(it instanceof Collection))
                    .forEach(it -> collect(it, path, values));
        } else if (!path.isEmpty()) {
            if (value instanceof Document parent) {
                collect(parent.get(path.getFirst()), path.subList(1, path.size()), values);
            }
        } else if (value != null && isIndexed(value)) {
            values.add(new KeyValue(value).normalized().get(0));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document, position).forEach(entry -> entries.put(entry, position));
    }

    /** Null: whose position it was is for the index of ids to say. */
    @Override
    public @Nullable Object remove(Document document) {
        entriesOf(document, Missing.ofNullable(document.get("_id"))).forEach(entries::remove);
        return null;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = entriesOf(before, position);
        var fresh = entriesOf(after, position);
        if (old.equals(fresh)) return;
        old.stream().filter(entry -> !fresh.contains(entry)).forEach(entries::remove);
        fresh.forEach(entry -> entries.put(entry, position));
    }

    /** Asked by {@link StoreCollection} instead, which takes the narrowest. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return positions(query, Integer.MAX_VALUE).orElseThrow();
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // whatever it holds, it may hold twice
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // as above
    }

    @Override
    public void drop() {
        entries.clear();
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
