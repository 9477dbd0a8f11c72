package org.iclei.membership.organisation;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.naming.Spelling;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An organisation that the network knows.
 *
 * @param key what makes it the same organisation: name, country and subdivision
 * @param population none when nobody has stated one
 * @param membership none when it is no member
 * @param joinedOn first admission where known; some who joined are no members today
 * @param represents whom it stands for: an association its members, a region its cities
 * @param externalIds ids elsewhere by system, such as wikidata
 * @param source where this record comes from
 */
public record Organisation(
        String key,
        OrganisationName name,
        Place place,
        OrganisationType type,
        @Nullable Population population,
        @Nullable Membership membership,
        @Nullable LocalDate joinedOn,
        List<String> represents,
        Map<String, String> externalIds,
        @Nullable String source) {
    public Organisation {
        represents = List.copyOf(represents);
        externalIds = Collections.unmodifiableMap(new TreeMap<>(externalIds));
    }

    /** The written-down natural key; two rows with the same one mean the same organisation. */
    public static String key(String name, String country, @Nullable String subdivision) {
        return Spelling.same(name) + "|" + country + "|" + (subdivision == null ? "" : subdivision);
    }

    /** Takes what was stated anew; null leaves what was known. */
    public Organisation corrected(@Nullable String english, @Nullable Population stated) {
        return new Organisation(
                key,
                english == null ? name : OrganisationName.of(name.official(), english),
                place,
                type,
                stated == null ? population : stated,
                membership,
                joinedOn,
                represents,
                externalIds,
                source);
    }

    /** Belongs to the association, with all rights or with rights suspended. */
    public boolean isMember() {
        return membership != null && membership.standing().isMember();
    }

    /**
     * A member from this day on; the first admission stays.
     *
     * @throws IllegalStateException when it is a member already
     */
    public Organisation admitted(Membership.Category category, LocalDate on) {
        if (isMember()) throw new IllegalStateException("a member already");
        return belonging(
                Membership.admitted(category, on, membership), joinedOn == null ? on : joinedOn);
    }

    /** On other terms, or with another standing. */
    public Organisation belonging(Membership other) {
        return belonging(other, joinedOn);
    }

    /** As it was taken over, whatever its dues have said since. */
    public Organisation asTakenOver() {
        return membership == null ? this : belonging(membership.asTakenOver());
    }

    private Organisation belonging(@Nullable Membership other, @Nullable LocalDate first) {
        return new Organisation(
                key,
                name,
                place,
                type,
                population,
                other,
                first,
                represents,
                externalIds,
                source);
    }

    /** What the association still has to find out. */
    public List<MissingFact> missing() {
        if (population == null) {
            return lacksJoinedOn()
                    ? List.of(MissingFact.POPULATION, MissingFact.JOINED_ON)
                    : List.of(MissingFact.POPULATION);
        }
        return lacksJoinedOn() ? List.of(MissingFact.JOINED_ON) : List.of();
    }

    /** Without it no membership period can be computed. */
    private boolean lacksJoinedOn() {
        return isMember() && joinedOn == null;
    }
}
