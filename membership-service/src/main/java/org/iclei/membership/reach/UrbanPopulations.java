package org.iclei.membership.reach;

import org.iclei.membership.reference.ReferenceTable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The reference series; the first one counts when none is named. */
@Component
class UrbanPopulations {
    private final List<UrbanPopulation> all =
            ReferenceTable.rows("/urban-population.csv", UrbanPopulations::figure);

    String first() {
        return all.getFirst().series();
    }

    List<String> series() {
        return all.stream().map(UrbanPopulation::series).distinct().toList();
    }

    List<Integer> years(String series) {
        return all.stream()
                .filter(one -> one.series().equals(series))
                .map(UrbanPopulation::year)
                .toList();
    }

    /** Empty when the series has no figure for that very year; the nearest is another year's. */
    Optional<UrbanPopulation> find(int year, String series) {
        return all.stream()
                .filter(one -> one.year() == year && one.series().equals(series))
                .findFirst();
    }

    private static UrbanPopulation figure(ReferenceTable.Row row) {
        return new UrbanPopulation(
                Integer.parseInt(row.get("year")),
                Long.parseLong(row.get("value")),
                row.get("series"),
                row.get("definition"),
                row.get("source"));
    }
}
