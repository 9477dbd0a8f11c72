package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deadline of an application comes near, or is there.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param kind what is due, such as COUNCIL_RESOLUTION
 * @param deadline the day by which it is due
 * @param daysLeft days until then, 0 on the day itself
 * @param organisations the applicant, or who it is a member by then
 */
public record ApplicationDeadlineNoticed(
        LocalDate occurredOn,
        UUID application,
        String kind,
        LocalDate deadline,
        int daysLeft,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationDeadlineNoticed {
        organisations = List.copyOf(organisations);
    }
}
