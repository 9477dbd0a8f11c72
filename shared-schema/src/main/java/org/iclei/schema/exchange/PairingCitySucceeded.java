package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A city of a pairing ended, and the one that inherits from it exchanges in its place.
 *
 * @param occurredOn the business day from which the successor stands in its place
 * @param pairing id of the pairing
 * @param programme id of the exchange programme
 * @param predecessor id of the city that ended
 * @param successor id of the city that exchanges in its place
 * @param organisations the city that ended, its successor, and behind them those they exchange with
 */
public record PairingCitySucceeded(
        LocalDate occurredOn,
        UUID pairing,
        UUID programme,
        UUID predecessor,
        UUID successor,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public PairingCitySucceeded {
        organisations = List.copyOf(organisations);
    }
}
