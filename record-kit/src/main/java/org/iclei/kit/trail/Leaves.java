package org.iclei.kit.trail;

import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A state as its single values by path, such as {@code plan.delegations.0.name}: elements of a list
 * by their position, an empty list or document as a value.
 */
final class Leaves {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Leaves() {}

    static Map<String, BsonValue> of(BsonDocument state) {
        var leaves = new LinkedHashMap<String, BsonValue>();
        state.forEach((name, value) -> add(name, value, leaves));
        return leaves;
    }

    private static void add(String path, BsonValue value, Map<String, BsonValue> leaves) {
        if (value.isDocument() && !value.asDocument().isEmpty()) {
            value.asDocument().forEach((name, part) -> add(path + "." + name, part, leaves));
        } else if (value.isArray() && !value.asArray().isEmpty()) {
            int index = 0;
            for (var part : value.asArray()) add(path + "." + index++, part, leaves);
        } else {
            leaves.put(path, value);
        }
    }

    /** What differs, with a salt of its own each. */
    static List<Change> changes(Map<String, BsonValue> before, Map<String, BsonValue> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        var salts = new byte[SALT_BYTES * fields.size()];
        RANDOM.nextBytes(salts);
        var changes = new ArrayList<Change>(fields.size());
        for (var field : fields) {
            int from = SALT_BYTES * changes.size();
            var salt = Arrays.copyOfRange(salts, from, from + SALT_BYTES);
            changes.add(new Change.Kept(field, before.get(field), after.get(field), salt));
        }
        return changes;
    }

    /** The values after an entry; those that were erased are not known and left out. */
    static Map<String, BsonValue> after(Map<String, BsonValue> before, Entry entry) {
        var after = new LinkedHashMap<>(before);
        for (var change : entry.changes()) {
            after.remove(change.field());
            if (change instanceof Change.Kept kept && kept.after() != null) {
                after.put(kept.field(), kept.after());
            }
        }
        return after;
    }
}
