package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationType;
import org.iclei.membership.organisation.Place;
import org.iclei.membership.organisation.Profile;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.population.Population;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Urawa, Omiya and Yono became Saitama on 1 May 2001; their memberships are chosen. */
final class Cities {
    static final LocalDate MAY_2001 = LocalDate.of(2001, 5, 1);
    static final Organisation SAITAMA = city("Saitama", null, null);
    static final Organisation URAWA = city("Urawa", Category.ASSOCIATE, "1994-10-01");
    static final Organisation OMIYA = city("Omiya", Category.FULL, "1997-04-01");
    static final Organisation YONO = city("Yono", null, null);

    private Cities() {}

    static UUID id(Organisation city) {
        return UUID.nameUUIDFromBytes(city.naturalKey().getBytes(StandardCharsets.UTF_8));
    }

    static Organisation city(String name, @Nullable Category category, @Nullable String joined) {
        var joinedOn = joined == null ? null : LocalDate.parse(joined);
        var paidUntil = LocalDate.of(2001, 3, 31);
        var membership =
                category == null ? null : Membership.takenOver(category, paidUntil, joinedOn);
        return new Organisation(
                Organisation.key(name, "JP", "11"),
                OrganisationName.of(name, null),
                new Place("JP", "11", Region.EAST_ASIA, "JAPAN"),
                OrganisationType.LOCAL_GOVERNMENT,
                new Population(100_000, 2000, "declared"),
                List.of(),
                membership,
                joinedOn,
                List.of(),
                Map.of(),
                null,
                Profile.EMPTY);
    }

    static Loaded<Organisation> loaded(Organisation city) {
        return new Loaded<>(id(city), 1, 0, city, Map.of(), List.of(), Trace.NONE);
    }

    static Plan merger(Organisation heir, Organisation... predecessors) {
        return plan(SuccessionKind.MERGER, List.of(heir), heir, predecessors);
    }

    static Plan plan(
            SuccessionKind kind,
            List<Organisation> successors,
            @Nullable Organisation heir,
            Organisation... predecessors) {
        return new Plan(
                kind,
                MAY_2001,
                Arrays.stream(predecessors).map(it -> new Plan.Shown(id(it), 1)).toList(),
                successors.stream().map(Cities::id).toList(),
                heir == null ? null : id(heir),
                null);
    }
}
