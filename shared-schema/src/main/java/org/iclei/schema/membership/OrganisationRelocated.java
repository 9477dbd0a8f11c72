package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;

/**
 * Another office serves an organisation from now on; the region in which it votes stays.
 *
 * @param occurredOn first business day with the new office
 * @param fromOffice office that served it, such as CANADA
 * @param toOffice office that serves it now
 * @param organisations the organisation
 */
public record OrganisationRelocated(
        LocalDate occurredOn,
        String fromOffice,
        String toOffice,
        List<OrganisationFacts> organisations)
        implements DomainEvent {
    public OrganisationRelocated {
        organisations = List.copyOf(organisations);
    }
}
