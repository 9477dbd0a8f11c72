package org.iclei.membership.organisation;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.office.Region;
import org.iclei.membership.population.Population;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Organisations of the association's own list. */
public final class Known {
    static final LocalDate IMPORTED = LocalDate.of(2015, 5, 4);
    private static final LocalDate PAID_UNTIL = LocalDate.of(2026, 12, 31);

    private Known() {}

    public static Organisation edmonton() {
        var population = new Population(899_447, null, "declared");
        return at("Edmonton", "CA", "AB", population, true, LocalDate.of(1992, 1, 17));
    }

    public static Organisation madison() {
        return at("Madison WI", "US", "WI", new Population(252_551, null, "declared"), true, null);
    }

    public static Organisation saanich() {
        return at("Saanich (District)", "CA", "BC", null, false, null);
    }

    /** Joined in 1993; nobody knows whether it still pays. */
    public static Organisation beloHorizonte() {
        return at("Belo Horizonte", "BR", "MG", null, false, LocalDate.of(1993, 1, 1));
    }

    private static Organisation at(
            String name,
            String country,
            String subdivision,
            @Nullable Population population,
            boolean member,
            @Nullable LocalDate joinedOn) {
        var membership =
                member
                        ? Membership.takenOver(Membership.Category.FULL, PAID_UNTIL, joinedOn)
                        : null;
        var region = country.equals("BR") ? Region.SOUTH_AMERICA : Region.NORTH_AMERICA;
        return new Organisation(
                Organisation.key(name, country, subdivision),
                OrganisationName.of(name, null),
                new Place(country, subdivision, region, "WORLD"),
                OrganisationType.LOCAL_GOVERNMENT,
                population,
                List.of(),
                membership,
                joinedOn,
                List.of(),
                Map.of("wikidata", "Q2096"),
                null,
                Profile.EMPTY);
    }
}
