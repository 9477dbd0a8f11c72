package org.iclei.membership.application.draft;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.List;
import java.util.Map;

/** Why a draft is not shown, changed or handed in. */
final class DraftProblems {
    private DraftProblems() {}

    static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no draft with this id that you may see.");
    }

    static Refused noOrganisation() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    static Refused handedIn() {
        return new Refused(
                ProblemType.DRAFT_HANDED_IN,
                "This draft was handed in; the application has the same id.");
    }

    static Refused incomplete() {
        return new Refused(
                ProblemType.DRAFT_INCOMPLETE,
                "An application names the category of membership.",
                Map.of("missing", List.of("category")));
    }
}
