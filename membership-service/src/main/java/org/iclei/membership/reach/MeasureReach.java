package org.iclei.membership.reach;

import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;

/** Measures the reach of a year that is over, against one series. */
@Component
class MeasureReach {
    private final UrbanPopulations references;
    private final RegisteredMembers members;
    private final BusinessClock clock;

    MeasureReach(UrbanPopulations references, RegisteredMembers members, BusinessClock clock) {
        this.references = references;
        this.members = members;
        this.clock = clock;
    }

    /**
     * @param series null for the first one
     * @throws Refused YEAR_NOT_OVER, SERIES_UNKNOWN, or NO_REFERENCE_FIGURE when the series has
     *     none for that very year
     */
    ReachStatement of(int year, @Nullable String series) {
        var urban = urban(year, series == null ? references.first() : series);
        var lastDay = LocalDate.of(year, 12, 31);
        if (!clock.today().isAfter(lastDay)) {
            throw new Refused(
                    ProblemType.YEAR_NOT_OVER,
                    "Reach counts the members of 31 December, and %d is not over.".formatted(year));
        }
        var there = members.day(lastDay);
        return new ReachStatement(
                urban, new CountOnce(year, there, members.represents(lastDay)).lines(there));
    }

    private UrbanPopulation urban(int year, String series) {
        if (!references.series().contains(series)) {
            throw new Refused(
                    ProblemType.SERIES_UNKNOWN,
                    "There is no such series of the world's urban population.",
                    Map.of("series", references.series()));
        }
        return references.find(year, series).orElseThrow(() -> noFigure(year, series));
    }

    private Refused noFigure(int year, String series) {
        return new Refused(
                ProblemType.NO_REFERENCE_FIGURE,
                "%s has no figure for %d; another year's is never taken.".formatted(series, year),
                Map.of("years", references.years(series)));
    }
}
