package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An application lapsed, because it led to nothing in time.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param refundDue whether money that was paid for it goes back
 * @param organisations the applicant
 */
public record ApplicationExpired(
        LocalDate occurredOn,
        UUID application,
        boolean refundDue,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationExpired {
        organisations = List.copyOf(organisations);
    }
}
