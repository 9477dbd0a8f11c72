package org.iclei.exchange.pairing;

import org.iclei.exchange.memberdirectory.Concern;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Two cities of one programme, one of each side, that exchange with each other.
 *
 * @param withdrawn the city whose leaving dissolved it
 */
public record Pairing(
        UUID programme,
        List<Party> parties,
        Status status,
        @Nullable UUID withdrawn,
        Concern concern) {

    /** A city and the code of its side. */
    public record Party(UUID organisation, String side) {}

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
    }

    static Pairing agreed(UUID programme, List<Party> parties, Concern concern) {
        return new Pairing(programme, parties, Status.AGREED, null, concern);
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
                new Pairing(programme, parties, Status.DISSOLVED, city, concern));
    }
}
