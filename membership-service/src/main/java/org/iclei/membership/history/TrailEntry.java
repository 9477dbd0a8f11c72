package org.iclei.membership.history;

import io.swagger.v3.oas.annotations.media.Schema;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.iclei.kit.trail.Entry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** One save of a record, as it is shown. */
@Schema(name = "TrailEntry")
record TrailEntry(
        @Schema(description = "The version that was saved, from 1.") long n,
        Instant at,
        @Schema(description = "Opaque id and office of who did it, or the service.") String actor,
        @Schema(description = "A code, or the type of the event that led to it.") String reason,
        List<FieldChange> changes,
        @Schema(description = "SHA-256 over the entry before and all of this one.") String hash) {

    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    @Schema(name = "FieldChange")
    record FieldChange(
            @Schema(example = "population.value") String field,
            @Schema(description = "Absent where there was none, and where it is erased.")
                    @Nullable String before,
            @Nullable String after,
            @Schema(description = "Whether a personal value was taken out.") boolean erased) {

        static FieldChange of(BsonDocument change) {
            return new FieldChange(
                    change.getString("field").getValue(),
                    text(change.get("before")),
                    text(change.get("after")),
                    change.containsKey("digests"));
        }
    }

    static TrailEntry of(Entry entry) {
        var changes = entry.document().getArray("changes").stream();
        return new TrailEntry(
                entry.n(),
                entry.at(),
                entry.actor(),
                entry.reason(),
                changes.map(change -> FieldChange.of(change.asDocument())).toList(),
                entry.hash());
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        if (value == null || value.isNull()) return null;
        if (value.isString()) return value.asString().getValue();
        var wrapped = new BsonDocument("", value).toJson(PLAIN);
        return wrapped.substring(wrapped.indexOf(':') + 1, wrapped.length() - 1).strip();
    }
}
