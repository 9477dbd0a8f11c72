package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A study visit of a working meeting does not take place.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param visit id of the study visit
 * @param pairing id of the pairing
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param reason CITY_WITHDREW, MEETING_CANCELLED or REPLANNED
 * @param organisations the cities of the pairing
 */
public record StudyVisitCancelled(
        LocalDate occurredOn,
        UUID meeting,
        UUID visit,
        UUID pairing,
        int planRevision,
        String reason,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public StudyVisitCancelled {
        organisations = List.copyOf(organisations);
    }
}
