package org.iclei.membership.liaison;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.contact.Contacts;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
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
        var seen = organisations.find(id, viewer).orElseThrow(ContactProblems::none);
        return organisations.decide(
                seen.id(),
                version,
                Cause.of(viewer),
                found -> named(found.orElseThrow(ContactProblems::none), contacts));
    }

    private static Decision<Organisation, Loaded<Organisation>> named(
            Loaded<Organisation> found, Contacts contacts) {
        var why = contacts.refusal();
        if (why != null) throw ContactProblems.of(why);
        var after = found.state().with(found.state().profile().with(contacts));
        return after.equals(found.state())
                ? new Decision.Leave<>(found)
                : new Decision.Save<>(after, List.of(), saved -> saved);
    }
}
