package org.iclei.membership.organisation.lineage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an organisation stands among those that followed one another.
 *
 * @param reservedFor the succession that is being made with it; one at a time
 * @param ended none while it stands for itself
 * @param beginsOn first day of one that a succession made; none for one that was always there
 * @param predecessors those whose place it took, the first one first
 * @param estate those whose dues count for it, also through others
 */
public record Lineage(
        @Nullable UUID reservedFor,
        @Nullable Ending ended,
        @Nullable LocalDate beginsOn,
        List<Predecessor> predecessors,
        List<Inherited> estate) {
    public static final Lineage NONE = new Lineage(null, null, null, List.of(), List.of());

    public Lineage {
        predecessors = List.copyOf(Objects.requireNonNullElse(predecessors, List.of()));
        estate = List.copyOf(Objects.requireNonNullElse(estate, List.of()));
    }

    public Lineage reserved(@Nullable UUID succession) {
        return new Lineage(succession, ended, beginsOn, predecessors, estate);
    }

    public boolean isReservedForAnotherThan(UUID succession) {
        return reservedFor != null && !reservedFor.equals(succession);
    }

    public Lineage ending(Ending how) {
        return new Lineage(null, how, beginsOn, predecessors, estate);
    }

    /** In the place of another one; told twice, it follows once. */
    public Lineage following(Predecessor other) {
        if (predecessors.stream().anyMatch(it -> it.id().equals(other.id()))) return this;
        var all = Stream.concat(predecessors.stream(), Stream.of(other)).toList();
        return new Lineage(reservedFor, ended, beginsOn, all, estate);
    }

    /** With the dues of a predecessor, and of whom that one had inherited from. */
    public Lineage inheriting(UUID from, Lineage theirs, LocalDate on) {
        var more =
                Stream.concat(Stream.of(from), theirs.estate.stream().map(Inherited::organisation))
                        .filter(one -> countsFrom(one) == null)
                        .map(one -> new Inherited(one, on));
        var all = Stream.concat(estate.stream(), more).toList();
        return new Lineage(reservedFor, ended, beginsOn, predecessors, all);
    }

    public Lineage beginningOn(LocalDate day) {
        var first = beginsOn == null || day.isBefore(beginsOn) ? day : beginsOn;
        return new Lineage(reservedFor, ended, first, predecessors, estate);
    }

    /** From when on the dues of another one count for it; null when they never did. */
    public @Nullable LocalDate countsFrom(UUID debtor) {
        return estate.stream()
                .filter(one -> one.organisation().equals(debtor))
                .map(Inherited::from)
                .findFirst()
                .orElse(null);
    }

    /** All that it followed, inherits from or is followed by. */
    public Set<UUID> others() {
        var before = predecessors.stream().map(Predecessor::id);
        var counting = estate.stream().map(Inherited::organisation);
        var after = ended == null ? Stream.<UUID>of() : ended.successors().stream();
        return Stream.of(before, counting, after)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** First day without it; LocalDate.MAX while it goes on. */
    public LocalDate goneFrom() {
        return ended == null ? LocalDate.MAX : ended.on();
    }

    /** Begun and not yet ended. */
    public boolean isThereOn(LocalDate day) {
        return goneFrom().isAfter(day) && (beginsOn == null || !beginsOn.isAfter(day));
    }

    /** The one that inherited from it; null while it stands for itself, and when nobody did. */
    public @Nullable UUID heir() {
        return ended == null ? null : ended.heir();
    }
}
