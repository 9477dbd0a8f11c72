package org.iclei.membership.population;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;

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

    /** The organisation says so itself. */
    public boolean declared() {
        return source.equalsIgnoreCase("declared");
    }

    /** GeoNames counts places, not municipalities: such a figure never leads. */
    public boolean fromGeoNames() {
        return source.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").contains("geonames");
    }

    /** A later statement of the same source for the same year takes an earlier one's place. */
    boolean replaces(Population earlier) {
        return source.equalsIgnoreCase(earlier.source) && Objects.equals(year, earlier.year);
    }

    /** Declared before all others, then the later year; without a year it is the newest. */
    boolean leadsBefore(Population other) {
        if (declared() != other.declared()) return declared();
        return year == null || other.year == null || year >= other.year;
    }
}
