package org.iclei.membership.history;

import org.bson.BsonDocument;
import org.iclei.kit.trail.Entry;
import org.iclei.membership.history.TrailEntry.FieldChange;

import java.util.regex.Pattern;

/** An entry of the trail as people read it; its hash covers the values as they are stored. */
final class ShownEntry {
    /** What is worked out from the names and kept for finding and sorting. */
    private static final Pattern DERIVED = Pattern.compile("key|name\\.(sorted|words(\\.\\d+)?)");

    private ShownEntry() {}

    static TrailEntry of(Entry entry) {
        var changes = entry.document().getArray("changes").stream();
        return new TrailEntry(
                entry.n(),
                entry.at(),
                entry.actor(),
                entry.reason(),
                changes.map(change -> change(change.asDocument()))
                        .filter(change -> !DERIVED.matcher(change.field()).matches())
                        .toList(),
                entry.hash());
    }

    private static FieldChange change(BsonDocument change) {
        return new FieldChange(
                change.getString("field").getValue(),
                ShownValue.of(change.get("before")),
                ShownValue.of(change.get("after")),
                change.containsKey("digests"));
    }
}
