package org.iclei.membership.history;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.trail.Verdict;

import java.util.List;

/** Everything that was done to a record. */
@Schema(name = "Trail")
record TrailView(
        @Schema(description = "Whether the entries and the record are as they were written.")
                boolean whole,
        @Schema(description = "What was found, in words.") String finding,
        @Schema(description = "The oldest first.") List<TrailEntry> entries) {

    static TrailView of(List<TrailEntry> entries, Verdict verdict) {
        return new TrailView(verdict instanceof Verdict.Whole, verdict.reason(), entries);
    }
}
