package org.iclei.kit.problem;

import org.iclei.schema.problem.ProblemType;

import java.util.Map;

/** A refusal on its way to the caller; the advice turns it into a problem. */
public final class Refused extends RuntimeException {
    private final transient ProblemType type;
    private final transient Map<String, Object> facts;

    /**
     * @param detail a clear sentence for the person who asked; never an exception's text
     */
    public Refused(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    /**
     * @param facts further members of the problem, such as the reason's code
     */
    public Refused(ProblemType type, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.type = type;
        this.facts = Map.copyOf(facts);
    }

    public ProblemType type() {
        return type;
    }

    Map<String, Object> facts() {
        return facts;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
