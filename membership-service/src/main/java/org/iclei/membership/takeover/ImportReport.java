package org.iclei.membership.takeover;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.organisation.MissingFact;
import org.iclei.membership.place.PlaceWarning;
import org.iclei.membership.statement.Flaw;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What became of a file's rows. */
@Schema(description = "What became of a file's rows. Every row is imported whole or not at all.")
record ImportReport(
        @Schema(description = "Rows that are registered now.", example = "27") int accepted,
        @Schema(description = "Rows that were registered before with the same values.")
                int unchanged,
        @Schema(description = "Rows that changed nothing, with everything that is wrong with them.")
                List<Rejected> rejected,
        @Schema(description = "What is missing from the rows that were taken.") List<Gap> tasks,
        @Schema(description = "What looks odd about rows that were taken nevertheless.")
                List<Oddity> warnings,
        @Schema(description = "True when nothing was changed, but would have been.")
                boolean dryRun) {

    record Rejected(
            @Schema(description = "The line it begins on; the header is line 1.", example = "17")
                    long row,
            List<RowProblem> problems) {}

    record RowProblem(
            @Schema(description = "Stable code.", example = "country-not-in-region") String type,
            @Schema(
                            description = "The column; absent when it is the row as a whole.",
                            example = "country")
                    @Nullable String field,
            @Schema(
                            description = "A sentence for people.",
                            example = "ET belongs to AFRICA, not to EUROPE.")
                    String detail,
            @Schema(description = "Codes that may have been meant.", example = "[\"EE\"]")
                    List<String> suggestions) {

        static RowProblem of(Flaw flaw) {
            return new RowProblem(
                    flaw.type().slug(), flaw.field().column(), flaw.detail(), flaw.suggestions());
        }
    }

    @Schema(name = "RowWarning")
    record Oddity(
            @Schema(example = "3") long row,
            @Schema(example = "Edmonton") String officialName,
            PlaceWarning warning) {}

    record Gap(
            @Schema(example = "12") long row,
            UUID organisation,
            @Schema(example = "Saanich (District)") String officialName,
            List<MissingFact> missing) {}
}
