package org.iclei.membership.application.desk;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

/** What people write about an application. */
final class Texts {
    private static final int LONGEST = 2_000;

    private Texts() {}

    /** Line breaks are welcome; other control characters are not. */
    static String checked(String text) {
        var plain = text.strip();
        boolean legible =
                plain.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
        if (!plain.isEmpty() && plain.length() <= LONGEST && legible) return plain;
        throw new Refused(
                ProblemType.INVALID_VALUE,
                "'text' has 1 to 2,000 characters and no control characters.");
    }
}
