package org.iclei.schema.events;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A study visit is out of the calendar and its places are free.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param visit id of the study visit
 * @param pairing id of the pairing
 * @param host id of the organisation that hosts the visit
 * @param organisations the cities of the pairing
 */
public record VisitCancelled(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int planRevision,
        UUID visit,
        UUID pairing,
        UUID host,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public VisitCancelled {
        organisations = List.copyOf(organisations);
    }
}
