package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The membership of organisations that ended went over to one that succeeds them; this is no
 * admission.
 *
 * @param occurredOn the business day from which it belongs in their place
 * @param organisations the heir, and behind it the members it follows
 * @param predecessors ids of the members it follows
 * @param category FULL, ASSOCIATE or AFFILIATE
 * @param joinedOn earliest day on which it or one of those it follows was admitted, where that is
 *     known
 */
public record MembershipInherited(
        LocalDate occurredOn,
        List<OrganisationFacts> organisations,
        List<UUID> predecessors,
        String category,
        @Nullable LocalDate joinedOn)
        implements DomainEvent {
    public MembershipInherited {
        organisations = List.copyOf(organisations);
        predecessors = List.copyOf(predecessors);
    }
}
