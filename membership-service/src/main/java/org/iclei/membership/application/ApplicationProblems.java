package org.iclei.membership.application;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.schema.problem.ProblemType;

/** An application's refusals as problems. */
public final class ApplicationProblems {
    private ApplicationProblems() {}

    /** The answer for what does not exist and for what the viewer may not see: the same. */
    public static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no application with this id that you may see.");
    }

    public static Refused of(ApplicationRefusal why) {
        return switch (why) {
            case ENDED ->
                    refused(ProblemType.APPLICATION_ENDED, "This application has come to an end.");
            case AWAITS_RULING ->
                    refused(
                            ProblemType.RULING_REQUIRED,
                            "The Executive Committee first rules whether this kind of organisation"
                                    + " is eligible in its country.");
            case NO_RULING_NEEDED ->
                    refused(
                            ProblemType.NO_RULING_NEEDED,
                            "The Charter, or a ruling, says already that it is eligible.");
            case UNCHECKED ->
                    refused(
                            ProblemType.APPLICATION_UNCHECKED,
                            "The regional office has not found the application in order yet.");
            case INFORMATION_OUTSTANDING ->
                    refused(
                            ProblemType.INFORMATION_OUTSTANDING,
                            "The applicant has not answered yet.");
            case NO_QUESTION -> refused(ProblemType.NOTHING_ASKED, "Nothing was asked.");
            case INVOICED_ALREADY ->
                    refused(ProblemType.INVOICED_ALREADY, "An invoice was issued for it already.");
            case DECIDED_ALREADY ->
                    refused(
                            ProblemType.DECIDED_ALREADY,
                            "The Executive Committee has decided on this application already.");
            case BEFORE_RECEIPT ->
                    refused(
                            ProblemType.DECIDED_BEFORE_RECEIPT,
                            "The committee cannot have decided before the application came.");
            case IN_THE_FUTURE -> refused(ProblemType.DAY_TO_COME, "This day is still to come.");
            case NO_REFUND_DUE ->
                    refused(ProblemType.NO_REFUND_DUE, "Nothing is to be paid back for it.");
        };
    }

    private static Refused refused(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
