package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Two cities no longer exchange with each other.
 *
 * @param occurredOn the business day on which it happened
 * @param pairing id of the pairing
 * @param programme id of the exchange programme
 * @param withdrawn id of the city that left
 * @param reason code, such as CITY_WITHDREW
 * @param organisations the cities
 */
public record PairingDissolved(
        LocalDate occurredOn,
        UUID pairing,
        UUID programme,
        UUID withdrawn,
        String reason,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public PairingDissolved {
        organisations = List.copyOf(organisations);
    }
}
