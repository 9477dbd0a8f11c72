package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an organisation was corrected; carries everything as it is known now.
 *
 * @param occurredOn the business day on which it happened
 * @param organisations the organisation after the correction
 * @param population its population; absent when nobody stated one
 * @param profile everything else that is known of it; left out by older services
 */
public record OrganisationCorrected(
        LocalDate occurredOn,
        List<OrganisationFacts> organisations,
        @Nullable PopulationFigure population,
        @Nullable OrganisationProfile profile)
        implements DomainEvent {
    public OrganisationCorrected {
        organisations = List.copyOf(organisations);
    }
}
