package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Makes a succession: by one decision others stand in the place of those that end. */
@Component
class MakeSuccession {
    private final Successions successions;
    private final Concerned concerned;
    private final FinishSuccession finishing;

    MakeSuccession(Successions successions, Concerned concerned, FinishSuccession finishing) {
        this.successions = successions;
        this.concerned = concerned;
        this.finishing = finishing;
    }

    /**
     * @throws Refused NOT_FOUND, STALE_VERSION when a predecessor changed since it was shown, or
     *     SUCCESSION_REFUSED with the first reason's code
     */
    Loaded<Succession> make(NewId id, Plan plan, Viewer viewer) {
        var cause = Cause.of(viewer).because("SUCCESSION");
        successions.<Boolean>create(
                id,
                cause,
                _ -> false,
                () -> {
                    concerned.objections(plan).stream()
                            .map(Succeedable.Objection::why)
                            .findFirst()
                            .ifPresent(MakeSuccession::refuse);
                    return new Decision.Save<>(Succession.started(plan), List.of(), _ -> true);
                });
        var made = finishing.finish(id.value(), cause);
        var why = made.state().refused();
        if (why != null) refuse(why);
        return made;
    }

    private static void refuse(SuccessionRefusal why) {
        if (why == SuccessionRefusal.STALE) {
            throw new Refused(
                    ProblemType.STALE_VERSION, why.detail() + " Look at it again, then decide.");
        }
        throw new Refused(
                ProblemType.SUCCESSION_REFUSED, why.detail(), Map.of("reason", why.name()));
    }
}
