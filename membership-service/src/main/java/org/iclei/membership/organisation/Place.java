package org.iclei.membership.organisation;

import org.iclei.membership.office.Region;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where an organisation is, and who serves it there.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2 without the country
 * @param region constituency it votes in
 * @param office code of the office that serves it
 * @param servedBefore offices that served it earlier, the first one first
 */
public record Place(
        String country,
        @Nullable String subdivision,
        Region region,
        String office,
        List<Served> servedBefore) {

    /**
     * An office that serves it no more.
     *
     * @param until first day on which the next one did
     */
    public record Served(String office, LocalDate until) {}

    /** Documents stored before there were hand-overs are read too. */
    public Place {
        servedBefore = List.copyOf(Objects.requireNonNullElse(servedBefore, List.of()));
    }

    public Place(String country, @Nullable String subdivision, Region region, String office) {
        this(country, subdivision, region, office, List.of());
    }

    Place in(@Nullable String other) {
        return new Place(country, other, region, office, servedBefore);
    }

    Place servedBy(String next, LocalDate from) {
        var before = Stream.concat(servedBefore.stream(), Stream.of(new Served(office, from)));
        return new Place(country, subdivision, region, next, before.toList());
    }

    /** The day since which the present office serves it; none when it always did. */
    public @Nullable LocalDate servedSince() {
        return servedBefore.isEmpty() ? null : servedBefore.getLast().until();
    }
}
