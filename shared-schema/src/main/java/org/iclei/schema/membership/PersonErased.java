package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person asked to be forgotten: whoever keeps a name or anything else beside this id takes it
 * out.
 *
 * @param occurredOn the business day on which it happened
 * @param person the person's id; no address leads to it any more
 * @param organisations organisations concerned, none: where somebody worked is nobody's business
 */
public record PersonErased(LocalDate occurredOn, UUID person, List<OrganisationFacts> organisations)
        implements DomainEvent {
    public PersonErased {
        organisations = List.copyOf(organisations);
    }
}
