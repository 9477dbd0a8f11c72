package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two cities exchange with each other.
 *
 * @param occurredOn the business day on which it happened
 * @param pairing id of the pairing
 * @param programme id of the exchange programme
 * @param parties the cities and their sides
 * @param organisations the cities
 */
public record PairingAgreed(
        LocalDate occurredOn,
        UUID pairing,
        UUID programme,
        List<Party> parties,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public PairingAgreed {
        parties = List.copyOf(parties);
        organisations = List.copyOf(organisations);
    }

    /**
     * A city of a pairing and the side it stands on.
     *
     * @param organisation id of the city
     * @param side EU or PARTNER
     */
    public record Party(UUID organisation, String side) {}
}
