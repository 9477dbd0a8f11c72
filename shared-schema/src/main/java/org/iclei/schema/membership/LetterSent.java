package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter was handed over to be delivered.
 *
 * @param occurredOn the business day on which it happened
 * @param letter id of the letter
 * @param kind what it is, such as REMINDER
 * @param organisations whom it is about
 */
public record LetterSent(
        LocalDate occurredOn, UUID letter, String kind, List<OrganisationFacts> organisations)
        implements DomainEvent {
    public LetterSent {
        organisations = List.copyOf(organisations);
    }
}
