package org.iclei.schema.events;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan had booked is free again.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param reason DEADLINE_PASSED, CANCELLED or REPLANNED
 * @param places people released
 * @param organisations the organisations whose delegations take part
 */
public record BookingsReleased(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int planRevision,
        String reason,
        int places,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public BookingsReleased {
        organisations = List.copyOf(organisations);
    }
}
