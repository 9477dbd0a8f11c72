package org.iclei.membership.registration;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.statement.Flaw;

import java.util.List;
import java.util.Map;

/** Flaws as one refusal: the first gives the type, all are named. */
public final class FlawedRequest {
    private FlawedRequest() {}

    public static Refused refused(List<Flaw> flaws) {
        var first = flaws.getFirst();
        var problems = flaws.stream().map(FlawedRequest::problem).toList();
        return new Refused(first.type(), first.detail(), Map.of("problems", problems));
    }

    private static Map<String, Object> problem(Flaw flaw) {
        return Map.of(
                "type",
                flaw.type().slug(),
                "field",
                flaw.field().property(),
                "detail",
                flaw.detail(),
                "suggestions",
                flaw.suggestions());
    }
}
