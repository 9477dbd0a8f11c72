package org.iclei.membership.registration;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Countries;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationType;
import org.iclei.membership.organisation.Place;
import org.iclei.membership.population.Populations;
import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Reading;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What must be true of an organisation before it is taken in; names every rule that is broken. */
@Component
public class Rules {
    private final Offices offices;
    private final Countries countries;
    private final Names names;
    private final PopulationRules populations;

    Rules(Offices offices, Countries countries, Names names, PopulationRules populations) {
        this.offices = offices;
        this.countries = countries;
        this.names = names;
        this.populations = populations;
    }

    public Checked check(Draft draft, Viewer viewer) {
        var reading = new Reading(draft);
        var name = names.read(reading);
        var place = place(reading, viewer);
        var type = type(reading);
        var people = populations.read(reading, Populations.NONE);
        var profile = ProfileRules.read(reading);
        var represents = reading.list(Field.REPRESENTS);
        var externalIds = ExternalIds.read(reading);
        var source = reading.text(Field.SOURCE);
        var joinedOn = reading.day(Field.JOINED_ON);
        var membership = membership(reading, joinedOn);
        if (name == null || place == null || type == null) {
            return new Checked.Flawed(reading.flaws());
        }
        var organisation =
                new Organisation(
                        Organisation.key(name.official(), place.country(), place.subdivision()),
                        name,
                        place,
                        type,
                        people.leading(),
                        people.others(),
                        membership,
                        joinedOn,
                        represents,
                        externalIds,
                        source,
                        profile);
        names.check(reading, organisation);
        return reading.flaws().isEmpty()
                ? new Checked.Sound(organisation)
                : new Checked.Flawed(reading.flaws());
    }

    private static @Nullable OrganisationType type(Reading reading) {
        if (reading.isEmpty(Field.TYPE)) {
            reading.flaw(
                    ProblemType.ORGANISATION_TYPE_UNKNOWN,
                    Field.TYPE,
                    "Give the type, such as LOCAL_GOVERNMENT.");
        }
        return reading.choice(
                Field.TYPE, OrganisationType.class, ProblemType.ORGANISATION_TYPE_UNKNOWN);
    }

    private @Nullable Place place(Reading reading, Viewer viewer) {
        var country = country(reading);
        var subdivision = names.subdivision(reading);
        var region = region(reading, country);
        var office = office(reading, region, viewer);
        return country == null || region == null || office == null
                ? null
                : new Place(country, subdivision, region, office);
    }

    private @Nullable String country(Reading reading) {
        var country = reading.code(Field.COUNTRY);
        if (country != null && countries.regionOf(country).isPresent()) return country;
        var detail =
                country == null
                        ? "Give the country's code of ISO 3166-1, such as EE."
                        : Reading.quoted(country) + " is no country code of ISO 3166-1.";
        reading.flaw(ProblemType.COUNTRY_UNKNOWN, Field.COUNTRY, detail);
        return null;
    }

    /** An empty region follows from the country; a stated one must agree with it. */
    private @Nullable Region region(Reading reading, @Nullable String country) {
        var stated = reading.choice(Field.REGION, Region.class, ProblemType.REGION_UNKNOWN);
        if (country == null) return stated;
        var region = countries.regionOf(country).orElseThrow();
        if (reading.isEmpty(Field.REGION)) return region;
        if (stated != null && stated != region) {
            reading.flaw(
                    ProblemType.COUNTRY_NOT_IN_REGION,
                    Field.COUNTRY,
                    country + " belongs to " + region + ", not to " + stated + ".");
        }
        return stated;
    }

    private @Nullable String office(Reading reading, @Nullable Region region, Viewer viewer) {
        var code = reading.code(Field.SERVING_OFFICE);
        var office = code == null ? null : offices.find(code).orElse(null);
        if (code == null || office == null) {
            var detail =
                    code == null
                            ? "Give the office that serves it, such as EUROPE."
                            : "There is no office " + Reading.quoted(code) + ".";
            reading.flaw(ProblemType.OFFICE_UNKNOWN, Field.SERVING_OFFICE, detail);
            return null;
        }
        if (region != null && !office.worksIn(region)) {
            reading.flaw(
                    ProblemType.OFFICE_NOT_IN_REGION,
                    Field.SERVING_OFFICE,
                    "The office "
                            + code
                            + " works in "
                            + office.region()
                            + ", not in "
                            + region
                            + ".");
        }
        if (!viewer.is(Role.SECRETARIAT) && !viewer.asOffice().contains(code)) {
            reading.flaw(
                    ProblemType.NOT_SERVED_BY_YOUR_OFFICE,
                    Field.SERVING_OFFICE,
                    "You may only enter what your own office serves.");
        }
        return code;
    }

    private static @Nullable Membership membership(Reading reading, @Nullable LocalDate joinedOn) {
        var category =
                reading.choice(
                        Field.CATEGORY, Membership.Category.class, ProblemType.CATEGORY_UNKNOWN);
        var paidUntil = reading.day(Field.PAID_UNTIL);
        if (reading.isEmpty(Field.CATEGORY) != reading.isEmpty(Field.PAID_UNTIL)) {
            var missing = reading.isEmpty(Field.CATEGORY) ? Field.CATEGORY : Field.PAID_UNTIL;
            reading.flaw(
                    ProblemType.MEMBERSHIP_INCOMPLETE,
                    missing,
                    "A member has a category and the day it is paid until; others have neither.");
        }
        if (category == null || paidUntil == null) return null;
        if (joinedOn != null && joinedOn.isAfter(paidUntil)) {
            reading.invalid(Field.JOINED_ON, "It cannot have joined after it is paid until.");
        }
        return Membership.takenOver(category, paidUntil, joinedOn);
    }
}
