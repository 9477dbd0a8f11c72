package org.iclei.membership.succession;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who takes whose place.
 *
 * @param on the first day without the predecessors
 * @param heir the successor that membership, vote, dues and pairings go over to; none when nobody
 *     inherits
 * @param reference of the minute, or of the law
 */
record Plan(
        SuccessionKind kind,
        LocalDate on,
        List<Shown> predecessors,
        List<UUID> successors,
        @Nullable UUID heir,
        @Nullable String reference) {

    /** A predecessor, and the version of it that somebody has seen. */
    @Schema(name = "DecidedPredecessor")
    record Shown(UUID id, long version) {}

    Plan {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    List<UUID> ending() {
        return predecessors.stream().map(Shown::id).toList();
    }

    /** All of them, in the one order in which everybody reserves. */
    List<UUID> inOrder() {
        return Stream.concat(ending().stream(), successors.stream()).distinct().sorted().toList();
    }

    /** Null for who is no predecessor. */
    @Nullable Long versionOf(UUID id) {
        return predecessors.stream()
                .filter(one -> one.id().equals(id))
                .map(Shown::version)
                .findFirst()
                .orElse(null);
    }

    Ending ending(UUID succession) {
        return new Ending(succession, on, kind, successors, heir);
    }
}
