package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The Executive Committee decided against an application.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param reason code, such as NOT_ELIGIBLE
 * @param refundDue whether money that was paid for it goes back
 * @param organisations the applicant
 */
public record ApplicationDeclined(
        LocalDate occurredOn,
        UUID application,
        String reason,
        boolean refundDue,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationDeclined {
        organisations = List.copyOf(organisations);
    }
}
