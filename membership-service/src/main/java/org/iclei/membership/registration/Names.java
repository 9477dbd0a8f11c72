package org.iclei.membership.registration;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.naming.Spelling;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationType;
import org.iclei.membership.place.Places;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Flaw;
import org.iclei.membership.statement.Reading;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What names must be: there, readable, those of a place of the country, and nobody's own member.
 */
@Component
public class Names {
    private static final int MOST_ALIASES = 50;

    private final Places places;

    public Names(Places places) {
        this.places = places;
    }

    @Nullable OrganisationName read(Reading reading) {
        var official = reading.text(Field.OFFICIAL_NAME);
        var english = reading.text(Field.ENGLISH_NAME);
        var aliases = aliases(reading);
        if (official != null) return of(reading, official, english, aliases);
        if (reading.isEmpty(Field.OFFICIAL_NAME)) {
            reading.flaw(ProblemType.NAME_MISSING, Field.OFFICIAL_NAME, "Give the official name.");
        }
        return null;
    }

    /** A name of nothing but signs cannot be found again. */
    public @Nullable OrganisationName of(
            Reading reading, String official, @Nullable String english, List<String> aliases) {
        if (Spelling.words(official).isEmpty()) {
            return reading.invalid(Field.OFFICIAL_NAME, "A name has at least one letter.");
        }
        return OrganisationName.of(official, english, aliases);
    }

    public List<String> aliases(Reading reading) {
        return reading.list(Field.ALIASES, MOST_ALIASES, "aliases");
    }

    public @Nullable String subdivision(Reading reading) {
        var subdivision = reading.code(Field.SUBDIVISION);
        if (subdivision != null && !subdivision.matches("[A-Z0-9]{1,3}")) {
            return reading.invalid(
                    Field.SUBDIVISION,
                    "Give the part of the ISO 3166-2 code after the hyphen, such as AB.");
        }
        return subdivision;
    }

    /** What only the organisation as a whole can show. */
    public void check(Reading reading, Organisation known) {
        if (known.representsItself()) {
            reading.flaw(
                    ProblemType.REPRESENTS_ITSELF,
                    Field.REPRESENTS,
                    "An organisation stands for others, not for itself.");
        }
        boolean place = known.type() == OrganisationType.LOCAL_GOVERNMENT;
        boolean wrongAnyway =
                reading.flaws().stream().anyMatch(flaw -> flaw.field() == Field.COUNTRY);
        if (!place || wrongAnyway) return;
        var country = known.place().country();
        var elsewhere = places.onlyIn(known.name().main(), country, known.place().subdivision());
        if (elsewhere.isEmpty()) return;
        var detail =
                "GeoNames knows no place of this name in %s, but a large one in %s."
                        .formatted(country, String.join(", ", elsewhere));
        reading.flaw(
                new Flaw(ProblemType.PLACE_IN_OTHER_COUNTRY, Field.COUNTRY, detail, elsewhere));
    }
}
