package org.iclei.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The index entries that a query's equalities allow; what else it asks is filtered afterwards. */
final class PinnedKeys {
    private PinnedKeys() {}

    /** Empty when some key is not pinned, so that only a scan can answer. */
    static Optional<List<KeyValue>> of(Document query, List<String> keys) {
        Map<String, Object> pinned = new HashMap<>();
        collect(query, keys, pinned);
        if (pinned.size() < keys.size()) {
            return Optional.empty();
        }
        if (keys.size() == 1 && pinned.get(keys.getFirst()) instanceof AnyOf(var values)) {
            return Optional.of(
                    values.stream().map(value -> new KeyValue(value).normalized()).toList());
        }
        return pinned.values().stream().anyMatch(AnyOf.class::isInstance)
                ? Optional.empty()
                : Optional.of(
                        List.of(
                                new KeyValue(keys.stream().map(pinned::get).toList())
                                        .normalized()));
    }

    private static void collect(Document query, List<String> keys, Map<String, Object> pinned) {
        query.forEach(
                (field, value) -> {
                    if (field.equals("$and") && value instanceof Collection<?> clauses) {
                        clauses.forEach(clause -> collect((Document) clause, keys, pinned));
                    } else if (keys.contains(field)) {
                        pin(value).ifPresent(it -> pinned.merge(field, it, PinnedKeys::narrower));
                    }
                });
    }

    private static Object narrower(Object one, Object other) {
        return one instanceof AnyOf ? other : one;
    }

    private static Optional<Object> pin(@Nullable Object value) {
        if (value instanceof Document document && hasOperator(document)) {
            if (document.get("$in") instanceof Collection<?> values) {
                return values.stream().allMatch(PinnedKeys::isPlain)
                        ? Optional.of(new AnyOf(values))
                        : Optional.empty();
            }
            return pin(document.get("$eq"));
        }
        return isPlain(value) ? Optional.ofNullable(value) : Optional.empty();
    }

    /** Null also means missing, arrays match as a whole or by element: both are left to a scan. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Missing)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }

    private static boolean hasOperator(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private record AnyOf(Collection<?> values) {}
}
