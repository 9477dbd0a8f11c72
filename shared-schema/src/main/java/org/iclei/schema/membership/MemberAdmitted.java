package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation became a member.
 *
 * @param occurredOn the business day on which it happened
 * @param category fULL, ASSOCIATE or AFFILIATE
 * @param joinedOn day of its first admission, which never changes
 * @param organisations the member
 */
public record MemberAdmitted(
        LocalDate occurredOn,
        String category,
        LocalDate joinedOn,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public MemberAdmitted {
        organisations = List.copyOf(organisations);
    }
}
