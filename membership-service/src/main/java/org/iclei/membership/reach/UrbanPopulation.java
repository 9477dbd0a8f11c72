package org.iclei.membership.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many people lived in cities.
 *
 * @param series whose count it is; years of two series are never compared
 * @param definition what the series calls urban
 * @param source public address of the figure
 */
record UrbanPopulation(int year, long value, String series, String definition, String source) {

    /** The share that so many are, in per cent, with two decimals. */
    BigDecimal percent(long residents) {
        return BigDecimal.valueOf(residents)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(value), 2, RoundingMode.HALF_UP);
    }
}
