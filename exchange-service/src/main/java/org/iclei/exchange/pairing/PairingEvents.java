package org.iclei.exchange.pairing;

import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Pairings as others read of them. */
final class PairingEvents {
    private PairingEvents() {}

    static PairingAgreed agreed(
            UUID id, Pairing pairing, List<OrganisationFacts> cities, LocalDate day) {
        var parties =
                pairing.parties().stream()
                        .map(party -> new PairingAgreed.Party(party.organisation(), party.side()))
                        .toList();
        return new PairingAgreed(day, id, pairing.programme(), parties, cities);
    }

    static PairingCitySucceeded citySucceeded(
            UUID id, Pairing pairing, Pairing.Inherited place, List<OrganisationFacts> known) {
        return new PairingCitySucceeded(
                place.on(), id, pairing.programme(), place.predecessor(), place.heir(), known);
    }
}
