package org.iclei.membership.application.submission;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.problem.Refused;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.schema.problem.ProblemType;

import java.util.Map;

/** Why an application is not taken in. */
final class Refusals {
    private Refusals() {}

    static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    static Refused memberAlready() {
        return new Refused(ProblemType.MEMBER_ALREADY, "The organisation is a member already.");
    }

    /**
     * @throws Refused always
     */
    static void openAlready(Loaded<MembershipApplication> other) {
        throw new Refused(
                ProblemType.APPLICATION_OPEN,
                "The organisation has an application that has not come to an end.",
                Map.of("application", other.id().toString()));
    }

    static Refused receivedInTheFuture() {
        return new Refused(ProblemType.DAY_TO_COME, "'receivedOn' is a day that is still to come.");
    }

    static Refused tooManyContacts() {
        return new Refused(ProblemType.TOO_MANY_CONTACTS, "'contacts' names at most 20 persons.");
    }

    static Refused notByPost() {
        return new Refused(
                ProblemType.BY_POST_FOR_OFFICES,
                "'receivedOn' is for offices, which enter what came by post; leave it out.");
    }
}
