package org.iclei.membership.office;

import org.iclei.membership.reference.ReferenceTable;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The thirteen offices. */
@Component
public class Offices {
    private final List<Office> all = ReferenceTable.rows("/offices.csv", Offices::office);

    public List<Office> all() {
        return all;
    }

    public Optional<Office> find(String code) {
        return all.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    private static Office office(ReferenceTable.Row row) {
        var region = row.get("region");
        return new Office(
                row.get("code"),
                row.get("name"),
                Office.Kind.valueOf(row.get("kind")),
                region.isEmpty() ? null : Region.valueOf(region),
                row.get("city"),
                row.get("country"),
                ZoneId.of(row.get("time_zone")),
                Arrays.asList(row.get("languages").split(" ")),
                row.get("confirmed").equals("yes"));
    }
}
