package org.iclei.membership.organisation.lineage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How an organisation ended.
 *
 * @param on the first day without it
 * @param heir the successor that membership, vote, dues and pairings went over to; none when nobody
 *     inherits
 */
public record Ending(
        UUID succession,
        LocalDate on,
        SuccessionKind kind,
        List<UUID> successors,
        @Nullable UUID heir) {
    public Ending {
        successors = List.copyOf(successors);
    }
}
