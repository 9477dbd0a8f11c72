package org.iclei.membership.application.committee;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

/** Where the committee's decision is written down. */
final class Minute {
    private static final int LONGEST = 100;

    private Minute() {}

    static String checked(String reference) {
        var plain = reference.strip();
        boolean legible = plain.chars().noneMatch(Character::isISOControl);
        if (!plain.isEmpty() && plain.length() <= LONGEST && legible) return plain;
        throw new Refused(
                ProblemType.INVALID_VALUE,
                "'minute' is the reference of the minutes, 1 to 100 characters.");
    }
}
