package org.iclei.membership.duplicate.merge;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Profile;
import org.iclei.membership.population.Populations;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The survivor with what was known of its duplicate alone. */
final class Union {
    private Union() {}

    /** Where both say something, the survivor's word counts; the first admission is the earlier. */
    static Organisation of(Organisation survivor, Organisation duplicate) {
        var name = name(survivor.name(), duplicate.name());
        var ids = new TreeMap<>(duplicate.externalIds());
        ids.putAll(survivor.externalIds());
        var represents =
                Stream.concat(survivor.represents().stream(), duplicate.represents().stream())
                        .distinct()
                        .filter(other -> !name.isAlso(other))
                        .toList();
        return survivor.described(
                        name,
                        survivor.place().subdivision(),
                        populations(survivor.populations(), duplicate.populations()),
                        represents,
                        ids,
                        profile(survivor.profile(), duplicate.profile()))
                .joined(first(survivor, duplicate));
    }

    /**
     * The earlier of two admissions, where any is known. Who was a member since nobody knows when
     * counts as one on every earlier day, and standing does not move: its day stays unknown.
     */
    private static @Nullable LocalDate first(Organisation survivor, Organisation duplicate) {
        var own = survivor.joinedOn();
        if (own == null && survivor.membership() != null) return null;
        return Stream.concat(Stream.ofNullable(own), Stream.ofNullable(duplicate.joinedOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static OrganisationName name(OrganisationName one, OrganisationName other) {
        var aliases = new ArrayList<>(one.aliases());
        aliases.addAll(other.all());
        return OrganisationName.of(one.official(), one.english(), aliases);
    }

    private static Populations populations(Populations one, Populations other) {
        var leading = one.leading();
        return other.with(one.others()).with(leading == null ? List.of() : List.of(leading));
    }

    private static Profile profile(Profile one, Profile other) {
        return new Profile(
                either(one.website(), other.website()),
                either(one.territoryKm2(), other.territoryKm2()),
                either(one.budget(), other.budget()),
                one.contacts().joinedBy(other.contacts()));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
