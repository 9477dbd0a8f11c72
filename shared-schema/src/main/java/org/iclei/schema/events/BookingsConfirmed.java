package org.iclei.schema.events;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The bookings of a working meeting stand.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param places people booked
 * @param visits one per pairing
 * @param organisations the organisations whose delegations take part
 */
public record BookingsConfirmed(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int planRevision,
        int places,
        List<ScheduledVisit> visits,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public BookingsConfirmed {
        visits = List.copyOf(visits);
        organisations = List.copyOf(organisations);
    }
}
