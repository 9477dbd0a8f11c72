package org.iclei.membership.history;

import io.swagger.v3.oas.annotations.media.Schema;

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

    @Schema(name = "FieldChange")
    record FieldChange(
            @Schema(example = "population.value") String field,
            @Schema(description = "Absent where there was none, and where it is erased.")
                    @Nullable String before,
            @Nullable String after,
            @Schema(description = "Whether a personal value was taken out.") boolean erased) {}
}
