package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation applied for membership.
 *
 * @param occurredOn the business day on which it happened
 * @param application id of the application
 * @param category what it asked for: FULL, ASSOCIATE or AFFILIATE
 * @param organisations the applicant
 */
public record ApplicationSubmitted(
        LocalDate occurredOn,
        UUID application,
        String category,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public ApplicationSubmitted {
        organisations = List.copyOf(organisations);
    }
}
