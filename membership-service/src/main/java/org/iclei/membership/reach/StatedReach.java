package org.iclei.membership.reach;

import org.iclei.membership.reach.lines.Line;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A statement as it is kept. However many members it has, it stays small: their lines lie beside
 * it, and their checksum tells whether they are still what was stated.
 *
 * @param totals none in a statement of the first kind, which holds its lines itself
 * @param checksum of the lines
 */
record StatedReach(
        UrbanPopulation urban,
        @Nullable Totals totals,
        @Nullable String checksum,
        @Nullable List<Line> lines) {

    /**
     * What the lines come to.
     *
     * @param residents each counted once
     * @param counted members whose figure counts
     * @param members counted or not
     */
    record Totals(long residents, long counted, long members) {}

    static StatedReach of(ReachStatement statement, String checksum) {
        return new StatedReach(statement.urban(), statement.totals(), checksum, null);
    }

    Totals figures() {
        return totals != null ? totals : whole(List.of()).totals();
    }

    /**
     * @param beside the lines that belong to the checksum
     */
    ReachStatement whole(List<Line> beside) {
        return new ReachStatement(urban, Objects.requireNonNullElse(lines, beside));
    }
}
