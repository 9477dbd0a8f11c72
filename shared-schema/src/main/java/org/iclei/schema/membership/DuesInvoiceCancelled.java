package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invoice for dues was withdrawn; they were never owed.
 *
 * @param occurredOn the business day on which it happened
 * @param organisations who owes it
 * @param application id of the application whose first dues these are
 * @param amount what it asks for, with the decimals of its currency, such as 5240.00
 * @param currency ISO 4217
 * @param due last day on which it is paid in time
 */
public record DuesInvoiceCancelled(
        LocalDate occurredOn,
        List<OrganisationFacts> organisations,
        @Nullable UUID application,
        String amount,
        String currency,
        LocalDate due)
        implements DomainEvent {
    public DuesInvoiceCancelled {
        organisations = List.copyOf(organisations);
    }
}
