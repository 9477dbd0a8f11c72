package org.iclei.membership.organisation.lineage;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.Map;

/** The answer to whoever wants of an organisation what it gets no more. */
public final class EndedProblem {
    private EndedProblem() {}

    /**
     * @param detail a sentence about what it gets no more
     * @throws Refused ORGANISATION_ENDED with those that stand in its place
     */
    public static void refuseOnceEnded(Lineage lineage, String detail) {
        var ended = lineage.ended();
        if (ended == null) return;
        throw new Refused(
                ProblemType.ORGANISATION_ENDED,
                detail,
                Map.of("endedOn", ended.on().toString(), "successors", ended.successors()));
    }
}
