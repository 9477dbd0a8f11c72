package org.iclei.membership.reach;

import org.iclei.membership.population.Population;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A member on the day that counts.
 *
 * @param figures what it stated of its own population
 */
record Candidate(UUID id, String name, String country, String office, List<Population> figures) {
    private static final Comparator<Population> BY_YEAR =
            Comparator.comparing(
                    Population::year, Comparator.nullsFirst(Comparator.naturalOrder()));

    Candidate {
        figures = List.copyOf(figures);
    }

    /** Its latest figure not after the year, else its earliest; one without a year is earliest. */
    @Nullable Population figureOf(int year) {
        return figures.stream()
                .filter(figure -> figure.year() == null || figure.year() <= year)
                .max(BY_YEAR)
                .or(() -> figures.stream().min(BY_YEAR))
                .orElse(null);
    }
}
