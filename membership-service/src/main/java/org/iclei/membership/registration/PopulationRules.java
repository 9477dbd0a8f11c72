package org.iclei.membership.registration;

import org.iclei.membership.organisation.Population;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A missing population is accepted; a stated one must be possible and say where it comes from. */
final class PopulationRules {
    private static final int LAST_YEAR = 9999;

    private PopulationRules() {}

    static @Nullable Population read(Reading reading) {
        var value = value(reading);
        var year = year(reading);
        var source = reading.text(Field.POPULATION_SOURCE);
        if (value == null) return null;
        if (source == null) {
            return reading.isEmpty(Field.POPULATION_SOURCE)
                    ? reading.invalid(
                            Field.POPULATION_SOURCE,
                            "Say who states the population, such as declared or GeoNames.")
                    : null;
        }
        return new Population(value, year, source);
    }

    private static @Nullable Long value(Reading reading) {
        var value = reading.number(Field.POPULATION);
        if (value == null || Population.isPossible(value)) return value;
        if (value > 0) {
            return reading.invalid(Field.POPULATION, "More people than live on earth.");
        }
        reading.flaw(
                ProblemType.NEGATIVE_POPULATION,
                Field.POPULATION,
                value + " is negative; leave it empty when it is not known.");
        return null;
    }

    private static @Nullable Integer year(Reading reading) {
        var year = reading.number(Field.POPULATION_YEAR);
        if (year == null) return null;
        if (year >= 1 && year <= LAST_YEAR) return year.intValue();
        return reading.invalid(Field.POPULATION_YEAR, year + " is no year.");
    }
}
