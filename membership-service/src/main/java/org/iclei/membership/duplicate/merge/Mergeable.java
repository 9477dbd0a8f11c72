package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.util.Optional;

/**
 * Whether one organisation may be merged into another: the member survives, and one hop finds it.
 */
final class Mergeable {
    private Mergeable() {}

    static Optional<MergeRefusal> refusal(
            Loaded<Organisation> duplicate, Loaded<Organisation> survivor) {
        if (duplicate.id().equals(survivor.id())) return Optional.of(MergeRefusal.ITSELF);
        return duplicateRefusal(duplicate.state(), survivor)
                .or(() -> survivorRefusal(survivor.state()));
    }

    /** What the survivor alone forbids. */
    static Optional<MergeRefusal> survivorRefusal(Organisation survivor) {
        if (survivor.mergedInto() != null) return Optional.of(MergeRefusal.SURVIVOR_MERGED);
        if (survivor.hasEnded()) return Optional.of(MergeRefusal.SURVIVOR_ENDED);
        return survivor.lineage().reservedFor() == null
                ? Optional.empty()
                : Optional.of(MergeRefusal.SUCCESSION_RUNS);
    }

    /** What the duplicate forbids. */
    static Optional<MergeRefusal> duplicateRefusal(
            Organisation duplicate, Loaded<Organisation> other) {
        var survivor = other.state();
        if (duplicate.mergedInto() != null) return Optional.of(MergeRefusal.MERGED_ALREADY);
        var absorbed = duplicate.merging().absorbed();
        // reserved, and not merged yet: two ask for opposite ways at the same moment
        if (absorbed.contains(other.id()) && survivor.mergedInto() == null) {
            return Optional.of(MergeRefusal.OPPOSITE_MERGE_RUNS);
        }
        if (!absorbed.isEmpty()) return Optional.of(MergeRefusal.HAS_ABSORBED);
        var lineage = duplicate.lineage();
        if (lineage.ended() != null) return Optional.of(MergeRefusal.ENDED);
        if (!lineage.predecessors().isEmpty()) return Optional.of(MergeRefusal.HAS_PREDECESSORS);
        if (lineage.reservedFor() != null) return Optional.of(MergeRefusal.SUCCESSION_RUNS);
        if (!duplicate.isMember()) return pastRefusal(duplicate, survivor);
        return Optional.of(
                survivor.isMember() ? MergeRefusal.BOTH_MEMBERS : MergeRefusal.MEMBER_SURVIVES);
    }

    /** A past is lost with the id, unless the survivor was a member on all of its days. */
    private static Optional<MergeRefusal> pastRefusal(
            Organisation duplicate, Organisation survivor) {
        var past = duplicate.membership();
        if (past == null) return Optional.empty();
        var other = survivor.membership();
        if (other == null) return Optional.of(MergeRefusal.FORMER_MEMBER);
        return other.covers(past) ? Optional.empty() : Optional.of(MergeRefusal.BOTH_WERE_MEMBERS);
    }
}
