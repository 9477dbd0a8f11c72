package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation owes dues for a period.
 *
 * @param occurredOn the business day on which it happened
 * @param imported whether it happened in an older system
 * @param organisations who owes it
 * @param application id of the application whose first dues these are
 * @param periodFrom first day that the dues are for
 * @param periodTo last day that the dues are for
 * @param amount what it asks for, with the decimals of its currency, such as 5240.00
 * @param currency ISO 4217
 * @param due last day on which it is paid in time
 */
public record DuesInvoiceIssued(
        LocalDate occurredOn,
        boolean imported,
        List<OrganisationFacts> organisations,
        @Nullable UUID application,
        LocalDate periodFrom,
        LocalDate periodTo,
        String amount,
        String currency,
        LocalDate due)
        implements DomainEvent {
    public DuesInvoiceIssued {
        organisations = List.copyOf(organisations);
    }
}
