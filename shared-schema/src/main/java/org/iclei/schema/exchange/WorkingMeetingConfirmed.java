package org.iclei.schema.exchange;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A working meeting takes place as scheduled.
 *
 * @param occurredOn the business day on which it happened
 * @param meeting id of the working meeting
 * @param programme id of the exchange programme
 * @param number which working meeting of the programme, from 1
 * @param planRevision the revision of the plan, from 1; an answer to an older one is ignored
 * @param organisations the organisations whose delegations take part
 */
public record WorkingMeetingConfirmed(
        LocalDate occurredOn,
        UUID meeting,
        UUID programme,
        int number,
        int planRevision,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public WorkingMeetingConfirmed {
        organisations = List.copyOf(organisations);
    }
}
