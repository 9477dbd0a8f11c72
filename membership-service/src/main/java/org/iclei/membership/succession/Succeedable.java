package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Place;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Whether some may take the place of others. */
final class Succeedable {

    /**
     * One reason against it.
     *
     * @param about whom; null when it is the plan itself
     */
    record Objection(SuccessionRefusal why, @Nullable UUID about) {}

    private final Plan plan;
    private final List<Objection> objections = new ArrayList<>();

    private Succeedable(Plan plan) {
        this.plan = plan;
    }

    /**
     * Everything that speaks against it, the plan's own faults first.
     *
     * @param known all that the plan names
     * @param applying those of them that apply for membership
     * @param today which day it is at a place
     */
    static List<Objection> objections(
            Plan plan,
            Map<UUID, Loaded<Organisation>> known,
            Set<UUID> applying,
            Function<Place, LocalDate> today) {
        var check = new Succeedable(plan);
        check.shape();
        known.forEach((id, one) -> check.one(id, one, applying, today.apply(one.state().place())));
        return List.copyOf(check.objections);
    }

    private void shape() {
        var ending = new HashSet<>(plan.ending());
        var staying = new HashSet<>(plan.successors());
        object(!plan.kind().fits(ending.size(), staying.size()), SuccessionRefusal.WRONG_SHAPE);
        object(
                ending.size() < plan.ending().size() || staying.size() < plan.successors().size(),
                SuccessionRefusal.NAMED_TWICE);
        object(staying.stream().anyMatch(ending::contains), SuccessionRefusal.ITSELF);
        object(
                plan.heir() != null && !staying.contains(plan.heir()),
                SuccessionRefusal.HEIR_NO_SUCCESSOR);
    }

    private void object(boolean wrong, SuccessionRefusal why) {
        if (wrong) objections.add(new Objection(why, null));
    }

    private void one(UUID id, Loaded<Organisation> one, Set<UUID> applying, LocalDate today) {
        var version = plan.versionOf(id);
        var why = version == null ? successor(one.state()) : predecessor(one.state(), plan.on());
        if (why != null) objections.add(new Objection(why, id));
        if (why == null && version != null && version != one.version()) {
            objections.add(new Objection(SuccessionRefusal.STALE, id));
        }
        if (plan.on().isAfter(today)) objections.add(new Objection(SuccessionRefusal.NOT_YET, id));
        if (applying.contains(id)) {
            objections.add(new Objection(SuccessionRefusal.OPEN_APPLICATION, id));
        }
    }

    /** What a predecessor alone forbids. */
    static @Nullable SuccessionRefusal predecessor(Organisation known, LocalDate on) {
        var lineage = known.lineage();
        if (lineage.ended() != null) return SuccessionRefusal.ENDED_ALREADY;
        if (known.mergedInto() != null) return SuccessionRefusal.MERGED;
        if (lineage.reservedFor() != null) return SuccessionRefusal.OTHER_SUCCESSION_RUNS;
        var membership = known.membership();
        var began = membership == null ? null : membership.term().began();
        var joinedLater =
                membership != null && membership.lasts(on) && began != null && !began.isBefore(on);
        var followedLater = lineage.predecessors().stream().anyMatch(it -> !it.on().isBefore(on));
        return joinedLater || followedLater ? SuccessionRefusal.BEGAN_LATER : null;
    }

    /** What a successor alone forbids. */
    static @Nullable SuccessionRefusal successor(Organisation known) {
        var lineage = known.lineage();
        if (lineage.ended() != null) return SuccessionRefusal.SUCCESSOR_ENDED;
        if (known.mergedInto() != null) return SuccessionRefusal.MERGED;
        if (lineage.reservedFor() != null) return SuccessionRefusal.OTHER_SUCCESSION_RUNS;
        return known.representsItself() ? SuccessionRefusal.REPRESENTS_ITSELF : null;
    }
}
