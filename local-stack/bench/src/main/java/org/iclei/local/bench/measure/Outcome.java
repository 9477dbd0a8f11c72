package org.iclei.local.bench.measure;

import org.jspecify.annotations.Nullable;

/**
 * What two sides showed, round by round.
 *
 * @param aim what the ratio should be, where one is set
 */
public record Outcome(
        String title,
        String unit,
        Samples ours,
        String limitName,
        Samples limit,
        @Nullable Aim aim) {

    /** Ours by the limit, each round by itself, for whatever else slows both of them down. */
    public Samples ratios() {
        return ours.dividedBy(limit);
    }
}
