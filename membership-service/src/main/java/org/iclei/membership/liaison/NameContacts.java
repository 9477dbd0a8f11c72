package org.iclei.membership.liaison;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.contact.ContactRefusal;
import org.iclei.membership.contact.Contacts;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Says who speaks for an organisation, in place of whoever did; the trail keeps those. */
@Component
class NameContacts {
    private final Organisations organisations;

    NameContacts(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @throws Refused NOT_FOUND, STALE_VERSION, or the type of what is wrong with them
     */
    Loaded<Organisation> name(UUID id, long version, Contacts contacts, Viewer viewer) {
        var seen = organisations.find(id, viewer).orElseThrow(NameContacts::none);
        return organisations.decide(
                seen.id(),
                version,
                Cause.of(viewer),
                found -> named(found.orElseThrow(NameContacts::none), contacts));
    }

    private static Decision<Organisation, Loaded<Organisation>> named(
            Loaded<Organisation> found, Contacts contacts) {
        var why = contacts.refusal();
        if (why != null) throw refused(why);
        var after = found.state().with(found.state().profile().with(contacts));
        return after.equals(found.state())
                ? new Decision.Leave<>(found)
                : new Decision.Save<>(after, List.of(), saved -> saved);
    }

    private static Refused none() {
        return no(ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }

    private static Refused refused(ContactRefusal why) {
        return switch (why) {
            case TOO_MANY -> no(ProblemType.TOO_MANY_CONTACTS, "Name at most 20 contacts.");
            case PERSON_TWICE ->
                    no(
                            ProblemType.CONTACT_NAMED_TWICE,
                            "Name each person once, with all its roles.");
            case NO_ROLE -> no(ProblemType.CONTACT_WITHOUT_ROLE, "Give each contact a role.");
            case SEVERAL_LEADERS ->
                    no(ProblemType.LEADER_NAMED_TWICE, "There is one municipal leader.");
            case NOT_ONE_KEY_LIAISON ->
                    no(
                            ProblemType.KEY_LIAISON_NOT_ONE,
                            "Say of one contact, and of one only, that it is the key liaison.");
            case IMPOSSIBLE_TERM ->
                    no(
                            ProblemType.TERM_IMPOSSIBLE,
                            "Only the municipal leader has a term of office, and it does not end"
                                    + " before the election.");
        };
    }

    private static Refused no(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
