package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The network knows an organisation, whether it is a member or not.
 *
 * @param occurredOn the business day on which it happened
 * @param imported whether the fact was taken over from an older system
 * @param organisations the organisation
 * @param population its population; absent when nobody stated one
 * @param profile everything else that is known of it; left out by older services
 */
public record OrganisationRegistered(
        LocalDate occurredOn,
        boolean imported,
        List<OrganisationFacts> organisations,
        @Nullable PopulationFigure population,
        @Nullable OrganisationProfile profile)
        implements DomainEvent {
    public OrganisationRegistered {
        organisations = List.copyOf(organisations);
    }
}
