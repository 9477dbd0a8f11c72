package org.iclei.exchange.programme;

import org.iclei.exchange.memberdirectory.Concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An exchange programme, such as the EU–Canada Cooperation.
 *
 * @param fundedPlaces delegates per delegation that the programme pays for; five in 2015
 * @param pairingsPerCity how many pairings a city may have at a time
 * @param taken what only so many may have: a city's pairings, a meeting's number
 */
public record Programme(
        String name,
        List<String> alsoCalled,
        List<String> themes,
        List<Side> sides,
        int fundedPlaces,
        int pairingsPerCity,
        List<Place> taken,
        Concern concern) {

    /** One side of the exchange: the cities of some countries. */
    public record Side(String code, List<String> countries) {
        public Side {
            countries = List.copyOf(countries);
        }
    }

    /** A place among a limited number, and the pairing or meeting that holds it. */
    public record Place(String of, UUID holder, Instant since) {}

    public Programme {
        alsoCalled = List.copyOf(alsoCalled);
        themes = List.copyOf(themes);
        sides = List.copyOf(sides);
        taken = List.copyOf(taken);
    }

    /** The code of the side that cities of a country belong to. */
    public Optional<String> sideOf(String country) {
        return sides.stream()
                .filter(side -> side.countries().contains(country))
                .map(Side::code)
                .findFirst();
    }

    /** Empty when as many hold a place already; taking a place twice is taking it once. */
    public Optional<Programme> take(String place, int limit, UUID holder, Instant now) {
        if (holdersOf(place).anyMatch(holder::equals)) return Optional.of(this);
        if (holdersOf(place).count() >= limit) return Optional.empty();
        return Optional.of(
                with(
                        Stream.concat(taken.stream(), Stream.of(new Place(place, holder, now)))
                                .toList()));
    }

    /** Gives back every place of a holder. */
    public Programme giveBack(UUID holder) {
        return with(taken.stream().filter(place -> !place.holder().equals(holder)).toList());
    }

    /** A holder's place counts for another from now on, however many that one has. */
    public Programme passOn(UUID holder, String place, String other) {
        return with(
                taken.stream()
                        .map(
                                held ->
                                        held.holder().equals(holder) && held.of().equals(place)
                                                ? new Place(other, holder, held.since())
                                                : held)
                        .toList());
    }

    /** Who took a place before a point in time and still holds it. */
    public List<UUID> holdersOf(String place, Instant before) {
        return taken.stream()
                .filter(held -> held.of().equals(place) && held.since().isBefore(before))
                .map(Place::holder)
                .toList();
    }

    private Stream<UUID> holdersOf(String place) {
        return taken.stream().filter(held -> held.of().equals(place)).map(Place::holder);
    }

    private Programme with(List<Place> places) {
        return new Programme(
                name, alsoCalled, themes, sides, fundedPlaces, pairingsPerCity, places, concern);
    }
}
