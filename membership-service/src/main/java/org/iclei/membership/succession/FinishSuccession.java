package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Carries a succession through, from wherever it stopped, or takes it back (ADR 31). All concerned
 * are reserved in the order of their ids; then one save of the succession decides; only after it
 * anything ends. Every step may run twice, and several may carry it at once.
 */
@Component
class FinishSuccession {
    private static final Logger log = LoggerFactory.getLogger(FinishSuccession.class);

    private final Successions successions;
    private final Organisations organisations;
    private final Applications applications;
    private final Succeed succeed;

    FinishSuccession(
            Successions successions,
            Organisations organisations,
            Applications applications,
            Succeed succeed) {
        this.successions = successions;
        this.organisations = organisations;
        this.applications = applications;
        this.succeed = succeed;
    }

    /** What a process that died left half done; several instances may do so at once. */
    @Scheduled(fixedDelayString = "${iclei.membership.successions:1m}")
    void sweep() {
        var cause = Cause.ofService("membership").because("SUCCESSION");
        successions.unfinished().forEach(id -> finishOrLog(id, cause));
    }

    /** One that cannot be finished yet does not hold up the others. */
    private void finishOrLog(UUID id, Cause cause) {
        try {
            finish(id, cause);
        } catch (RuntimeException e) {
            log.warn("succession.unfinished id={} cause={}", id, e.getClass().getName());
        }
    }

    Loaded<Succession> finish(UUID id, Cause cause) {
        var plan = successions.find(id).orElseThrow().state().plan();
        var decided = decided(id, plan, cause);
        if (decided.state().state() == Succession.State.MAKING) {
            succeed.carryThrough(id, plan, cause);
        }
        // always: another may have carried it to its end while this one was still reserving
        plan.inOrder().forEach(one -> release(one, id, cause));
        return change(id, cause, decided.state().ended());
    }

    private Loaded<Succession> decided(UUID id, Plan plan, Cause cause) {
        var before = successions.find(id).orElseThrow();
        if (before.state().state() != Succession.State.STARTED) return before;
        var refusal = reserve(id, plan, cause);
        return successions.decide(
                id,
                cause,
                found -> save(found.orElseThrow(), found.orElseThrow().state().decided(refusal)));
    }

    private Loaded<Succession> change(UUID id, Cause cause, Succession ended) {
        return successions.decide(id, cause, found -> save(found.orElseThrow(), ended));
    }

    private static Decision<Succession, Loaded<Succession>> save(
            Loaded<Succession> before, Succession after) {
        if (after.equals(before.state())) return new Decision.Leave<>(before);
        return new Decision.Save<>(after, List.of(), saved -> saved);
    }

    /** Null when all are reserved. */
    private @Nullable SuccessionRefusal reserve(UUID id, Plan plan, Cause cause) {
        for (var one : plan.inOrder()) {
            var refusal = reserve(one, id, plan, cause);
            if (refusal != null) return refusal;
        }
        var mayNotApply = Stream.concat(plan.ending().stream(), Stream.ofNullable(plan.heir()));
        return mayNotApply.anyMatch(one -> applications.inPlaceOf(one).isPresent())
                ? SuccessionRefusal.OPEN_APPLICATION
                : null;
    }

    private @Nullable SuccessionRefusal reserve(UUID one, UUID id, Plan plan, Cause cause) {
        return organisations
                .<Optional<SuccessionRefusal>>decide(
                        one,
                        cause,
                        found -> {
                            var known = found.orElseThrow();
                            var lineage = known.state().lineage();
                            if (id.equals(lineage.reservedFor())) {
                                return new Decision.Leave<>(Optional.empty());
                            }
                            var refusal = refusal(known, plan);
                            if (refusal != null) return new Decision.Leave<>(Optional.of(refusal));
                            return new Decision.Save<>(
                                    known.state().descending(lineage.reserved(id)),
                                    List.of(),
                                    _ -> Optional.empty());
                        })
                .orElse(null);
    }

    private static @Nullable SuccessionRefusal refusal(Loaded<Organisation> one, Plan plan) {
        var version = plan.versionOf(one.id());
        if (version == null) return Succeedable.successor(one.state());
        var refusal = Succeedable.predecessor(one.state(), plan.on());
        if (refusal != null) return refusal;
        return Objects.equals(version, one.version()) ? null : SuccessionRefusal.STALE;
    }

    private void release(UUID one, UUID id, Cause cause) {
        organisations.<Boolean>decide(
                one,
                cause,
                found -> {
                    var known = found.orElseThrow().state();
                    if (!id.equals(known.lineage().reservedFor())) {
                        return new Decision.Leave<>(false);
                    }
                    var free = known.descending(known.lineage().reserved(null));
                    return new Decision.Save<>(free, List.of(), _ -> true);
                });
    }
}
