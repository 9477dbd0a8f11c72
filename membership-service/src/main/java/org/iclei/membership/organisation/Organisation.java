package org.iclei.membership.organisation;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.naming.Spelling;
import org.iclei.membership.organisation.lineage.Lineage;
import org.iclei.membership.population.Population;
import org.iclei.membership.population.Populations;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An organisation that the network knows.
 *
 * @param key what makes it the same organisation while it goes on: name, country and subdivision
 * @param population the figure that leads; none when nobody but GeoNames has stated one
 * @param figures the other figures, of other years and sources
 * @param membership none when it is no member
 * @param joinedOn first admission where known; some who joined are no members today
 * @param represents whom it stands for: an association its members, a region its cities
 * @param externalIds ids elsewhere by system, such as wikidata
 * @param source where this record comes from
 * @param lineage what it followed and what follows it
 */
public record Organisation(
        String key,
        OrganisationName name,
        Place place,
        OrganisationType type,
        @Nullable Population population,
        List<Population> figures,
        @Nullable Membership membership,
        @Nullable LocalDate joinedOn,
        List<String> represents,
        Map<String, String> externalIds,
        @Nullable String source,
        Profile profile,
        Merging merging,
        Lineage lineage) {

    /** Documents stored before there were figures, profiles and mergings are read too. */
    public Organisation {
        var populations =
                Populations.of(population, Objects.requireNonNullElse(figures, List.of()));
        population = populations.leading();
        figures = populations.others();
        represents = List.copyOf(represents);
        externalIds = Collections.unmodifiableMap(new TreeMap<>(externalIds));
        profile = Objects.requireNonNullElse(profile, Profile.EMPTY);
        merging = Objects.requireNonNullElse(merging, Merging.NONE);
        lineage = Objects.requireNonNullElse(lineage, Lineage.NONE);
    }

    /** One that stands for nobody else and followed nobody. */
    public Organisation(
            String key,
            OrganisationName name,
            Place place,
            OrganisationType type,
            @Nullable Population population,
            List<Population> figures,
            @Nullable Membership membership,
            @Nullable LocalDate joinedOn,
            List<String> represents,
            Map<String, String> externalIds,
            @Nullable String source,
            Profile profile) {
        this(
                key,
                name,
                place,
                type,
                population,
                figures,
                membership,
                joinedOn,
                represents,
                externalIds,
                source,
                profile,
                Merging.NONE,
                Lineage.NONE);
    }

    /** The written-down natural key; two rows with the same one mean the same organisation. */
    public static String key(String name, String country, @Nullable String subdivision) {
        return Spelling.same(name) + "|" + country + "|" + (subdivision == null ? "" : subdivision);
    }

    /** What its key was or would be if it had not ended; others may have it since. */
    public String naturalKey() {
        return key(name, place, Lineage.NONE);
    }

    private static String key(OrganisationName name, Place place, Lineage lineage) {
        var natural = key(name.official(), place.country(), place.subdivision());
        var ended = lineage.ended();
        return ended == null ? natural : natural + "|" + ended.succession();
    }

    public Populations populations() {
        return new Populations(population, figures);
    }

    /** As it is described anew; who it is, belongs to and was merged with stays. */
    public Organisation described(
            OrganisationName named,
            @Nullable String subdivision,
            Populations populations,
            List<String> representing,
            Map<String, String> ids,
            Profile described) {
        var there = place.in(subdivision);
        return new Organisation(
                key(named, there, lineage),
                named,
                there,
                type,
                populations.leading(),
                populations.others(),
                membership,
                joinedOn,
                representing,
                ids,
                source,
                described,
                merging,
                lineage);
    }

    /** With something else known of it beside its name and place. */
    public Organisation with(Profile other) {
        return described(name, place.subdivision(), populations(), represents, externalIds, other);
    }

    /** Served by another office from a day on. */
    public Organisation servedBy(String office, LocalDate from) {
        return with(place.servedBy(office, from), membership, joinedOn, merging, lineage);
    }

    public Organisation merging(Merging other) {
        return with(place, membership, joinedOn, other, lineage);
    }

    public Organisation descending(Lineage other) {
        return with(place, membership, joinedOn, merging, other);
    }

    /** First admitted on another day, or on one that nobody knows. */
    public Organisation joined(@Nullable LocalDate first) {
        return with(place, membership, first, merging, lineage);
    }

    private Organisation with(
            Place there,
            @Nullable Membership terms,
            @Nullable LocalDate first,
            Merging merged,
            Lineage descent) {
        return new Organisation(
                key(name, there, descent),
                name,
                there,
                type,
                population,
                figures,
                terms,
                first,
                represents,
                externalIds,
                source,
                profile,
                merged,
                descent);
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
        return with(place, other, first, merging, lineage);
    }

    /** The organisation that this one turned out to be; none when it stands for itself. */
    public @Nullable UUID mergedInto() {
        return merging.into();
    }

    /** Others stand in its place; it keeps its id, its history and what it owed. */
    public boolean hasEnded() {
        return lineage.ended() != null;
    }

    /** Nobody stands for itself, or the reach would count its residents twice. */
    public boolean representsItself() {
        var names = name.plain();
        return represents.stream().map(Spelling::plain).anyMatch(names::contains);
    }

    /** What the association still has to find out. */
    public List<MissingFact> missing() {
        if (hasEnded()) return List.of();
        return Stream.of(MissingFact.values()).filter(this::lacks).toList();
    }

    private boolean lacks(MissingFact fact) {
        return switch (fact) {
            case POPULATION -> population == null;
            // without it no membership period can be computed
            case JOINED_ON -> isMember() && joinedOn == null;
        };
    }
}
