package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.OrganisationFacts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation ended, and others stand in its place from a day on; it keeps its id and its
 * history.
 *
 * @param occurredOn the business day from which the others stand in its place
 * @param kind MERGER, ABSORPTION, SPLIT or RENAMING
 * @param organisations the one that ended, as it was last known, and behind it those that succeed
 *     it
 * @param predecessor id of the one that ended
 * @param successors ids of those that succeed it
 * @param heir id of the successor that membership, vote, dues and pairings go over to; absent when
 *     nobody inherits
 */
public record OrganisationSucceeded(
        LocalDate occurredOn,
        String kind,
        List<OrganisationFacts> organisations,
        UUID predecessor,
        List<UUID> successors,
        @Nullable UUID heir)
        implements DomainEvent {
    public OrganisationSucceeded {
        organisations = List.copyOf(organisations);
        successors = List.copyOf(successors);
    }
}
