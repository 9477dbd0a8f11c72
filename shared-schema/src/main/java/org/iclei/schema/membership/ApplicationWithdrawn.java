package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation took its application back.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param refundDue whether money that was paid for it goes back
 * @param organisations the applicant
 */
public record ApplicationWithdrawn(
        LocalDate occurredOn,
        UUID application,
        boolean refundDue,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationWithdrawn {
        organisations = List.copyOf(organisations);
    }
}
