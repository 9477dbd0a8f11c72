package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A membership that began in an older system is kept here from now on.
 *
 * @param occurredOn the business day on which it happened
 * @param imported always true
 * @param organisations the member
 * @param category FULL, ASSOCIATE or AFFILIATE
 * @param joinedOn day of admission, where known
 * @param paidUntil last day that the dues paid cover
 */
public record MembershipTakenOver(
        LocalDate occurredOn,
        boolean imported,
        List<OrganisationFacts> organisations,
        String category,
        @Nullable LocalDate joinedOn,
        LocalDate paidUntil)
        implements DomainEvent {
    public MembershipTakenOver {
        organisations = List.copyOf(organisations);
    }
}
