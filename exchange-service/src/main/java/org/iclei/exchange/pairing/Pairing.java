package org.iclei.exchange.pairing;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.Succession;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two cities of one programme, one of each side, that exchange with each other.
 *
 * @param withdrawn the city whose leaving dissolved it
 * @param inherited places in it that went over to an heir; absent where none did
 */
public record Pairing(
        UUID programme,
        List<Party> parties,
        Status status,
        @Nullable UUID withdrawn,
        Concern concern,
        @Nullable List<Inherited> inherited) {

    /** A city and the code of its side. */
    public record Party(UUID organisation, String side) {
        Party passOn(UUID city, UUID heir) {
            return organisation.equals(city) ? new Party(heir, side) : this;
        }
    }

    /** A city that ended, and the one that stands in its place from a day on. */
    public record Inherited(UUID predecessor, UUID heir, LocalDate on) {}

    public enum Status {
        AGREED,
        DISSOLVED
    }

    sealed interface Dissolution {
        record Dissolved(Pairing pairing) implements Dissolution {}

        record Refused(PairingRefusal why) implements Dissolution {}
    }

    public Pairing {
        parties = List.copyOf(parties);
        inherited = inherited == null ? null : List.copyOf(inherited);
    }

    static Pairing agreed(UUID programme, List<Party> parties, Concern concern) {
        return new Pairing(programme, parties, Status.AGREED, null, concern, null);
    }

    public List<UUID> cities() {
        return parties.stream().map(Party::organisation).toList();
    }

    public boolean isAgreed() {
        return status == Status.AGREED;
    }

    /** Ends the pairing because one of its cities withdraws. */
    Dissolution withdraw(UUID city) {
        if (!isAgreed()) return new Dissolution.Refused(PairingRefusal.ALREADY_DISSOLVED);
        if (!cities().contains(city)) return new Dissolution.Refused(PairingRefusal.NOT_A_PARTY);
        return new Dissolution.Dissolved(
                new Pairing(programme, parties, Status.DISSOLVED, city, concern, inherited));
    }

    /**
     * The pairing once the heir of a city that ended stands in its place and on its side; whether
     * the heir has a place left is not asked. Empty when nobody takes the place: there is no heir,
     * or it is or was in the pairing itself, and nobody exchanges with himself.
     */
    public Optional<Pairing> passOn(UUID city, Succession succession) {
        var heir = succession.heir();
        if (heir == null || !isAgreed() || !cities().contains(city)) return Optional.empty();
        if (concern.organisations().contains(heir)) return Optional.empty();
        var standing = parties.stream().map(party -> party.passOn(city, heir)).toList();
        var place = Stream.of(new Inherited(city, heir, succession.on()));
        var all = Stream.concat(inheritances().stream(), place).toList();
        return Optional.of(
                new Pairing(programme, standing, status, withdrawn, concern.and(heir), all));
    }

    public List<Inherited> inheritances() {
        return inherited == null ? List.of() : inherited;
    }

    /** Its cities, and those in whose place they stand. */
    public List<UUID> citiesEver() {
        var before = inheritances().stream().map(Inherited::predecessor);
        return Stream.concat(cities().stream(), before).distinct().toList();
    }

    /** What a city's pairings take of the programme, which has only so many. */
    public static String placeOf(UUID city) {
        return "pairing of " + city;
    }
}
