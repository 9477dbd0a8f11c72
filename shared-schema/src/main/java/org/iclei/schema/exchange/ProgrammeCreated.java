package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An exchange programme exists and may have pairings.
 *
 * @param occurredOn the business day on which it happened
 * @param programme id of the exchange programme
 * @param name its name
 * @param alsoCalled other names in use
 * @param sides who may be paired with whom
 * @param coExecutingOffices codes of the offices that execute it with the World Secretariat
 * @param fundedPlaces places per delegation that the programme pays
 * @param organisations organisations concerned, none so far
 */
public record ProgrammeCreated(
        LocalDate occurredOn,
        UUID programme,
        String name,
        List<String> alsoCalled,
        List<Side> sides,
        List<String> coExecutingOffices,
        int fundedPlaces,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ProgrammeCreated {
        alsoCalled = List.copyOf(alsoCalled);
        sides = List.copyOf(sides);
        coExecutingOffices = List.copyOf(coExecutingOffices);
        organisations = List.copyOf(organisations);
    }

    /**
     * The countries whose cities may stand on one side of a pairing.
     *
     * @param code EU or PARTNER
     * @param countries ISO 3166-1 alpha-2
     */
    public record Side(String code, List<String> countries) {
        public Side {
            countries = List.copyOf(countries);
        }
    }
}
