package org.iclei.membership.correction;

import org.iclei.membership.money.Money;
import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Profile;
import org.iclei.membership.registration.ExternalIds;
import org.iclei.membership.registration.Names;
import org.iclei.membership.registration.PopulationRules;
import org.iclei.membership.registration.ProfileRules;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Reading;
import org.iclei.membership.statement.Statement;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Lays what is stated anew over what is known. */
final class Restatement {
    private static final Set<Field> OF_THE_WHOLE =
            Set.of(Field.OFFICIAL_NAME, Field.ENGLISH_NAME, Field.ALIASES, Field.REPRESENTS);

    private final Names names;
    private final PopulationRules populations;
    private final Set<Field> stated;
    private final Reading reading;

    Restatement(Names names, PopulationRules populations, Statement statement) {
        this.names = names;
        this.populations = populations;
        this.stated = statement.fields();
        this.reading = new Reading(statement.draft());
    }

    Reading reading() {
        return reading;
    }

    /** What it would be; worth something only when the reading has no flaws. */
    Organisation over(UUID id, Organisation known) {
        var profile = known.profile();
        var anew =
                known.described(
                        name(known.name()),
                        either(
                                Field.SUBDIVISION,
                                () -> names.subdivision(reading),
                                known.place().subdivision()),
                        populations.read(reading, known.populations()),
                        stated.contains(Field.REPRESENTS)
                                ? reading.list(Field.REPRESENTS)
                                : known.represents(),
                        stated.contains(Field.EXTERNAL_IDS)
                                ? ExternalIds.read(reading)
                                : known.externalIds(),
                        new Profile(
                                either(
                                        Field.WEBSITE,
                                        () -> ProfileRules.website(reading),
                                        profile.website()),
                                either(
                                        Field.TERRITORY_KM2,
                                        () -> ProfileRules.territory(reading),
                                        profile.territoryKm2()),
                                budget(profile),
                                profile.contacts()));
        // what was taken in under older rules may still be corrected elsewhere
        if (!Collections.disjoint(stated, OF_THE_WHOLE)) names.check(reading, anew);
        if (anew.represents().contains(id.toString())) {
            reading.flaw(
                    ProblemType.REPRESENTS_ITSELF,
                    Field.REPRESENTS,
                    "An organisation stands for others, not for itself.");
        }
        return anew;
    }

    /** Amount and currency are stated together. */
    private @Nullable Money budget(Profile known) {
        boolean anew = stated.contains(Field.BUDGET) || stated.contains(Field.BUDGET_CURRENCY);
        return anew ? ProfileRules.budget(reading) : known.budget();
    }

    private OrganisationName name(OrganisationName known) {
        var official = known.official();
        if (stated.contains(Field.OFFICIAL_NAME)) {
            var text = reading.text(Field.OFFICIAL_NAME);
            if (text != null) official = text;
            else if (reading.isEmpty(Field.OFFICIAL_NAME)) {
                reading.flaw(
                        ProblemType.NAME_MISSING, Field.OFFICIAL_NAME, "Give the official name.");
            }
        }
        var english =
                either(Field.ENGLISH_NAME, () -> reading.text(Field.ENGLISH_NAME), known.english());
        var aliases = stated.contains(Field.ALIASES) ? names.aliases(reading) : known.aliases();
        var name = names.of(reading, official, english, aliases);
        return name == null ? known : name;
    }

    private <T> @Nullable T either(
            Field field, Supplier<? extends @Nullable T> said, @Nullable T known) {
        return stated.contains(field) ? said.get() : known;
    }
}
