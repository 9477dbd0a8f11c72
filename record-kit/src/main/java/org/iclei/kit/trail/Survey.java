package org.iclei.kit.trail;

import org.jspecify.annotations.Nullable;

/**
 * What came of holding many aggregates against their trails.
 *
 * @param breaks aggregates whose trail is not whole
 * @param firstBroken id of the first of them
 */
public record Survey(
        long aggregates,
        long entries,
        long breaks,
        @Nullable String firstBroken,
        @Nullable Verdict first) {
    public static final Survey NOTHING = new Survey(0, 0, 0, null, null);

    Survey with(String aggregate, Verdict verdict) {
        if (verdict instanceof Verdict.Whole whole) {
            return new Survey(
                    aggregates + 1, entries + whole.entries(), breaks, firstBroken, first);
        }
        return firstBroken == null
                ? new Survey(aggregates + 1, entries, 1, aggregate, verdict)
                : new Survey(aggregates + 1, entries, breaks + 1, firstBroken, first);
    }
}
