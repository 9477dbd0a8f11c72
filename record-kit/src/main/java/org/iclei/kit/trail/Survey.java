package org.iclei.kit.trail;

import org.jspecify.annotations.Nullable;

/**
 * What came of holding many aggregates against their trails.
 *
 * @param erased changes whose values were erased
 * @param breaks aggregates whose trail is not whole
 * @param firstBroken id of the first of them
 */
public record Survey(
        long aggregates,
        long entries,
        long erased,
        long breaks,
        @Nullable String firstBroken,
        @Nullable Verdict first) {
    public static final Survey NOTHING = new Survey(0, 0, 0, 0, null, null);

    Survey with(String aggregate, Verdict verdict) {
        if (verdict instanceof Verdict.Whole whole) {
            return new Survey(
                    aggregates + 1,
                    entries + whole.entries(),
                    erased + whole.erased(),
                    breaks,
                    firstBroken,
                    first);
        }
        return firstBroken == null
                ? new Survey(aggregates + 1, entries, erased, 1, aggregate, verdict)
                : new Survey(aggregates + 1, entries, erased, breaks + 1, firstBroken, first);
    }
}
