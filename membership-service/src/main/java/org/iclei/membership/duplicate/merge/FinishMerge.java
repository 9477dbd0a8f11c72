package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries a merging through, from wherever it stopped: the survivor reserves the duplicate's id,
 * the duplicate says what it became, the survivor takes over what was known of it. Every step may
 * run twice; each is one save that succeeds only while neither is merged elsewhere.
 */
@Component
class FinishMerge {
    private final Merges merges;
    private final Organisations organisations;
    private final OpenBusiness business;
    private final BusinessClock clock;

    FinishMerge(
            Merges merges,
            Organisations organisations,
            OpenBusiness business,
            BusinessClock clock) {
        this.merges = merges;
        this.organisations = organisations;
        this.business = business;
        this.clock = clock;
    }

    /** Empty when it is done. */
    Optional<MergeRefusal> finish(UUID duplicate, UUID survivor, Cause cause) {
        var refusal = carryThrough(duplicate, survivor, cause);
        if (refusal != null) release(duplicate, survivor, cause);
        merges.decide(
                duplicate,
                cause,
                found -> {
                    var merge = found.orElseThrow();
                    if (merge.state().state() != Merge.State.STARTED) {
                        return new Decision.Leave<>(merge);
                    }
                    var ended =
                            refusal == null ? merge.state().done() : merge.state().refused(refusal);
                    return new Decision.Save<>(ended, List.of(), saved -> saved);
                });
        return Optional.ofNullable(refusal);
    }

    private @Nullable MergeRefusal carryThrough(UUID duplicate, UUID survivor, Cause cause) {
        var unreserved = reserve(duplicate, survivor, cause);
        if (unreserved != null) return unreserved;
        var into = organisations.find(survivor).orElseThrow();
        var refusal = give(duplicate, into, cause);
        if (refusal != null) return refusal;
        var known = organisations.find(duplicate).orElseThrow().state();
        take(known, survivor, cause);
        return null;
    }

    /** Null when it is reserved; else what the survivor became meanwhile. */
    private @Nullable MergeRefusal reserve(UUID duplicate, UUID survivor, Cause cause) {
        return organisations
                .<Optional<MergeRefusal>>decide(
                        survivor,
                        cause,
                        found -> {
                            var known = found.orElseThrow().state();
                            if (known.merging().absorbed().contains(duplicate)) {
                                return new Decision.Leave<>(Optional.empty());
                            }
                            var refusal = Mergeable.survivorRefusal(known);
                            if (refusal.isPresent()) return new Decision.Leave<>(refusal);
                            var reserving = known.merging(known.merging().absorbing(duplicate));
                            return new Decision.Save<>(reserving, List.of(), _ -> Optional.empty());
                        })
                .orElse(null);
    }

    /** Asks again what the one who began was asked: it may be long ago. */
    private @Nullable MergeRefusal give(UUID duplicate, Loaded<Organisation> into, Cause cause) {
        return organisations
                .<Optional<MergeRefusal>>decide(
                        duplicate,
                        cause,
                        found -> {
                            var known = found.orElseThrow().state();
                            if (into.id().equals(known.mergedInto())) {
                                return new Decision.Leave<>(Optional.empty());
                            }
                            var refusal =
                                    Mergeable.duplicateRefusal(known, into)
                                            .or(() -> Mergeable.survivorRefusal(into.state()))
                                            .or(() -> business.of(duplicate));
                            if (refusal.isPresent()) return new Decision.Leave<>(refusal);
                            return new Decision.Save<>(
                                    known.merging(known.merging().into(into.id())),
                                    OrganisationEvents.merged(
                                            duplicate,
                                            known,
                                            into.id(),
                                            into.state(),
                                            clock.today()),
                                    _ -> Optional.empty());
                        })
                .orElse(null);
    }

    private void take(Organisation duplicate, UUID survivor, Cause cause) {
        organisations.<Boolean>decide(
                survivor,
                cause,
                found -> {
                    var known = found.orElseThrow().state();
                    var richer = Union.of(known, duplicate);
                    if (richer.equals(known)) return new Decision.Leave<>(false);
                    return new Decision.Save<>(
                            richer,
                            OrganisationEvents.corrected(survivor, richer, clock.today()),
                            _ -> true);
                });
    }

    private void release(UUID duplicate, UUID survivor, Cause cause) {
        organisations.<Boolean>decide(
                survivor,
                cause,
                found -> {
                    var known = found.orElseThrow().state();
                    var merging = known.merging().without(duplicate);
                    if (merging.equals(known.merging())) return new Decision.Leave<>(false);
                    return new Decision.Save<>(known.merging(merging), List.of(), _ -> true);
                });
    }
}
