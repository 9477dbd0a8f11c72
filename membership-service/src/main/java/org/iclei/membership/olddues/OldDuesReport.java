package org.iclei.membership.olddues;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** What became of a file of invoices. */
@Schema(description = "What became of a file of invoices; of a dry run, what would become of it.")
record OldDuesReport(
        @Schema(description = "Invoices that are taken over now.", example = "118") int accepted,
        @Schema(description = "Invoices that were known with the same values.") int unchanged,
        @Schema(description = "Rows that changed nothing, with everything that is wrong with them.")
                List<RejectedRow> rejected) {

    record RejectedRow(
            @Schema(description = "The line it begins on; the header is line 1.") long row,
            List<Fault> problems) {}

    @Schema(name = "RowFault")
    record Fault(
            @Schema(description = "Stable code.", example = "invalid-value") String type,
            @Schema(description = "The column.", example = "due") String field,
            @Schema(description = "A sentence for people.") String detail) {}
}
