package org.iclei.schema.events;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan can be held: its places and people are booked until it is confirmed.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param from first day of the meeting
 * @param to last day of the meeting
 * @param visits one per pairing
 * @param places people booked
 * @param organisations the organisations whose delegations take part
 */
public record WorkingMeetingScheduled(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int planRevision,
        LocalDate from,
        LocalDate to,
        List<ScheduledVisit> visits,
        int places,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public WorkingMeetingScheduled {
        visits = List.copyOf(visits);
        organisations = List.copyOf(organisations);
    }
}
