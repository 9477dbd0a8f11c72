package org.iclei.membership.statement;

import org.iclei.schema.problem.ProblemType;

import java.util.List;

/**
 * Why something said of an organisation cannot be taken.
 *
 * @param suggestions codes that may have been meant
 */
public record Flaw(ProblemType type, Field field, String detail, List<String> suggestions) {
    public Flaw {
        suggestions = List.copyOf(suggestions);
    }

    public Flaw(ProblemType type, Field field, String detail) {
        this(type, field, detail, List.of());
    }
}
