package org.iclei.membership.liaison;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.contact.ContactRefusal;
import org.iclei.schema.problem.ProblemType;

/** What is wrong with contacts, as problems. */
final class ContactProblems {
    private ContactProblems() {}

    /** The answer for what does not exist and for what the viewer may not see: the same. */
    static Refused none() {
        return refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    static Refused of(ContactRefusal why) {
        return switch (why) {
            case TOO_MANY -> refused(ProblemType.TOO_MANY_CONTACTS, "Name at most 20 contacts.");
            case PERSON_TWICE ->
                    refused(
                            ProblemType.CONTACT_NAMED_TWICE,
                            "Name each person once, with all its roles.");
            case NO_ROLE -> refused(ProblemType.CONTACT_WITHOUT_ROLE, "Give each contact a role.");
            case SEVERAL_LEADERS ->
                    refused(ProblemType.LEADER_NAMED_TWICE, "There is one municipal leader.");
            case NOT_ONE_KEY_LIAISON ->
                    refused(
                            ProblemType.KEY_LIAISON_NOT_ONE,
                            "Say of one contact, and of one only, that it is the key liaison.");
            case IMPOSSIBLE_TERM ->
                    refused(
                            ProblemType.TERM_IMPOSSIBLE,
                            "Only the municipal leader has a term of office, and it does not end"
                                    + " before the election.");
        };
    }

    private static Refused refused(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
