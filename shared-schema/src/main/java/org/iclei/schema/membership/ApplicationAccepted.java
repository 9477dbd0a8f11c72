package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An application is both paid and approved.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param category fULL, ASSOCIATE or AFFILIATE
 * @param joinedOn the later of the payment's value date and the committee's decision
 * @param organisations who becomes a member
 */
public record ApplicationAccepted(
        LocalDate occurredOn,
        UUID application,
        String category,
        LocalDate joinedOn,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationAccepted {
        organisations = List.copyOf(organisations);
    }
}
