package org.iclei.membership.registration;

import org.iclei.membership.office.Today;
import org.iclei.membership.population.Population;
import org.iclei.membership.population.Populations;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Reading;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A missing population is accepted; a stated one must be possible, of a year that has come, and say
 * how many and where it comes from. Of a year to come it would lead before every figure that is
 * known.
 */
@Component
public class PopulationRules {
    /** Censuses of all inhabitants begin about then. */
    private static final int FIRST_YEAR = 1800;

    private static final int MOST_FIGURES = 50;

    /** Value, year if known, source: {@code 712391,2020,GeoNames}. */
    private static final Pattern FIGURE =
            Pattern.compile("(\\d{1,18})\\s*,\\s*([1-9]\\d{0,3})?\\s*,\\s*(\\S.*)");

    private final Today today;

    public PopulationRules(Today today) {
        this.today = today;
    }

    /** What was known, with every figure that is stated now; the one in its own fields is last. */
    public Populations read(Reading reading, Populations known) {
        var stated = new ArrayList<Population>(figures(reading));
        var own = one(reading);
        if (own != null) stated.add(own);
        return known.with(stated);
    }

    private @Nullable Population one(Reading reading) {
        var value = value(reading);
        var year = year(reading);
        var source = reading.text(Field.POPULATION_SOURCE);
        if (value == null) {
            boolean more = year != null || source != null;
            return more && reading.isEmpty(Field.POPULATION)
                    ? reading.invalid(
                            Field.POPULATION,
                            "Say how many people that year or source speaks of, or leave both out.")
                    : null;
        }
        if (source == null) {
            return reading.isEmpty(Field.POPULATION_SOURCE)
                    ? reading.invalid(
                            Field.POPULATION_SOURCE,
                            "Say who states the population, such as declared or GeoNames.")
                    : null;
        }
        return new Population(value, year, source);
    }

    private List<Population> figures(Reading reading) {
        var figures = new ArrayList<Population>();
        for (var text : reading.list(Field.FIGURES, MOST_FIGURES, "figures")) {
            var parts = FIGURE.matcher(text);
            if (parts.matches() && Population.isPossible(Long.parseLong(parts.group(1)))) {
                @Nullable String year = parts.group(2);
                figures.add(
                        new Population(
                                Long.parseLong(parts.group(1)),
                                year == null
                                        ? null
                                        : checked(reading, Field.FIGURES, Long.parseLong(year)),
                                parts.group(3)));
            } else {
                reading.invalid(
                        Field.FIGURES,
                        Reading.quoted(text)
                                + " is no value, year and source, such as 712391,2020,GeoNames.");
            }
        }
        return figures;
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

    private @Nullable Integer year(Reading reading) {
        var year = reading.number(Field.POPULATION_YEAR);
        if (year == null) return null;
        return checked(reading, Field.POPULATION_YEAR, year);
    }

    private @Nullable Integer checked(Reading reading, Field field, long year) {
        int latest = today.latest().getYear();
        if (year >= FIRST_YEAR && year <= latest) return (int) year;
        return reading.invalid(
                field, year + " is no year from " + FIRST_YEAR + " to " + latest + ".");
    }
}
