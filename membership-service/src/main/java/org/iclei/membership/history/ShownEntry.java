package org.iclei.membership.history;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.iclei.kit.trail.Entry;
import org.iclei.membership.history.TrailEntry.FieldChange;
import org.jspecify.annotations.Nullable;

/** An entry of the trail, its values as text. */
final class ShownEntry {
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private ShownEntry() {}

    static TrailEntry of(Entry entry) {
        var changes = entry.document().getArray("changes").stream();
        return new TrailEntry(
                entry.n(),
                entry.at(),
                entry.actor(),
                entry.reason(),
                changes.map(change -> change(change.asDocument())).toList(),
                entry.hash());
    }

    private static FieldChange change(BsonDocument change) {
        return new FieldChange(
                change.getString("field").getValue(),
                text(change.get("before")),
                text(change.get("after")),
                change.containsKey("digests"));
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        if (value == null || value.isNull()) return null;
        if (value.isString()) return value.asString().getValue();
        var wrapped = new BsonDocument("", value).toJson(PLAIN);
        return wrapped.substring(wrapped.indexOf(':') + 1, wrapped.length() - 1).strip();
    }
}
