package org.iclei.membership.organisation;

import org.jspecify.annotations.Nullable;

/**
 * How many people an organisation represents, and who says so.
 *
 * @param year the year the figure stands for, where known
 * @param source such as declared or GeoNames
 */
public record Population(long value, @Nullable Integer year, String source) {
    /** More than live on earth: such a figure is a slip. */
    private static final long LARGEST = 10_000_000_000L;

    public Population {
        if (!isPossible(value)) throw new IllegalArgumentException("no population: " + value);
    }

    public static boolean isPossible(long value) {
        return value >= 0 && value <= LARGEST;
    }
}
