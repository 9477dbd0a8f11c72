package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.util.Optional;

/**
 * Whether one organisation may be merged into another: the member survives, and one hop finds it.
 */
final class Mergeable {
    private Mergeable() {}

    /**
     * @param owes whether the duplicate has open invoices
     */
    static Optional<MergeRefusal> refusal(
            Loaded<Organisation> duplicate, Loaded<Organisation> survivor, boolean owes) {
        if (duplicate.id().equals(survivor.id())) return Optional.of(MergeRefusal.ITSELF);
        var gone = duplicateRefusal(duplicate.state(), survivor.state().isMember());
        if (gone.isPresent()) return gone;
        var stays = survivorRefusal(survivor.state());
        if (stays.isPresent()) return stays;
        return owes ? Optional.of(MergeRefusal.OPEN_INVOICES) : Optional.empty();
    }

    /** What the survivor alone forbids. */
    static Optional<MergeRefusal> survivorRefusal(Organisation survivor) {
        if (survivor.mergedInto() != null) return Optional.of(MergeRefusal.SURVIVOR_MERGED);
        if (survivor.hasEnded()) return Optional.of(MergeRefusal.SURVIVOR_ENDED);
        return survivor.lineage().reservedFor() == null
                ? Optional.empty()
                : Optional.of(MergeRefusal.SUCCESSION_RUNS);
    }

    /** What the duplicate alone forbids. */
    static Optional<MergeRefusal> duplicateRefusal(
            Organisation duplicate, boolean survivorIsMember) {
        if (duplicate.mergedInto() != null) return Optional.of(MergeRefusal.MERGED_ALREADY);
        if (!duplicate.merging().absorbed().isEmpty())
            return Optional.of(MergeRefusal.HAS_ABSORBED);
        var lineage = duplicate.lineage();
        if (lineage.ended() != null) return Optional.of(MergeRefusal.ENDED);
        if (!lineage.predecessors().isEmpty()) return Optional.of(MergeRefusal.HAS_PREDECESSORS);
        if (lineage.reservedFor() != null) return Optional.of(MergeRefusal.SUCCESSION_RUNS);
        if (!duplicate.isMember()) return Optional.empty();
        return Optional.of(
                survivorIsMember ? MergeRefusal.BOTH_MEMBERS : MergeRefusal.MEMBER_SURVIVES);
    }
}
