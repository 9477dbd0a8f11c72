package org.iclei.membership.office;

import org.iclei.membership.reference.ReferenceTable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every country of ISO 3166-1 and the region it belongs to. */
@Component
public class Countries {
    private final Map<String, Region> regions =
            ReferenceTable.rows("/country-regions.csv", Function.identity()).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.get("country"),
                                    row -> Region.valueOf(row.get("region"))));

    /** Empty when the code is none of ISO 3166-1 alpha-2. */
    public Optional<Region> regionOf(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    Set<String> codes() {
        return regions.keySet();
    }
}
