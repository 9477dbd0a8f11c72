package org.iclei.schema.membership;

import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A member left the association.
 *
 * @param occurredOn the first day of it; it may lie before that of an earlier event which it
 *     corrects
 * @param imported whether facts of an older system say so
 * @param organisations the organisation
 * @param category FULL, ASSOCIATE or AFFILIATE
 * @param paidUntil last day that the dues paid cover, where it is known
 */
public record MemberResigned(
        LocalDate occurredOn,
        boolean imported,
        List<OrganisationFacts> organisations,
        String category,
        @Nullable LocalDate paidUntil)
        implements StandingTurned {
    public MemberResigned {
        organisations = List.copyOf(organisations);
    }

    @Override
    public String standing() {
        return "RESIGNED";
    }
}
