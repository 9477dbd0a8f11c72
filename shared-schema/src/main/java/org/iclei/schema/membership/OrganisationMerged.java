package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation turned out to be another one, which stands for both from now on; both ids stay
 * valid.
 *
 * @param occurredOn the business day on which it happened
 * @param organisations the one that was merged, as it was last known, and behind it the one that
 *     stands for both
 * @param merged id of the one that was merged
 * @param survivor id of the one that stands for both
 */
public record OrganisationMerged(
        LocalDate occurredOn, List<OrganisationFacts> organisations, UUID merged, UUID survivor)
        implements DomainEvent {
    public OrganisationMerged {
        organisations = List.copyOf(organisations);
    }
}
