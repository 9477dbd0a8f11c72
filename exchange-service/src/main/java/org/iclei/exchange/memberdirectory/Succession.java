package org.iclei.exchange.memberdirectory;

import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A city that ended, as membership-service published it.
 *
 * @param on first day on which others stand in its place
 * @param heir the successor that exchanges in its place; none when nobody inherits
 * @param known the city and its successors as they were known then
 */
public record Succession(
        UUID organisation,
        LocalDate on,
        List<UUID> successors,
        @Nullable UUID heir,
        List<OrganisationFacts> known) {
    public Succession {
        successors = List.copyOf(successors);
        known = List.copyOf(known);
    }

    /** An organisation as it was known then. */
    public Optional<OrganisationFacts> facts(UUID organisation) {
        return known.stream().filter(one -> one.id().equals(organisation)).findFirst();
    }
}
