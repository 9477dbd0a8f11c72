package org.iclei.membership.application.admission;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.ApplicationAccepted;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the organisation a member once its application is paid and approved. */
@Component
public class AdmitMember {
    private final Organisations organisations;
    private final Applications applications;

    AdmitMember(Organisations organisations, Applications applications) {
        this.organisations = organisations;
        this.applications = applications;
    }

    /** Only a member gives its place up, so that no second application begins in between. */
    public void accepted(Envelope envelope, ApplicationAccepted accepted) {
        var id = today(accepted.organisations().getFirst().id());
        organisations.receive(id, envelope, found -> admitted(id, found, accepted));
        applications.receive(
                accepted.application(), envelope, found -> seated(found.map(Loaded::state)));
    }

    /** The organisation, or the one that it turned out to be meanwhile. */
    private UUID today(UUID applicant) {
        return organisations
                .find(applicant)
                .map(found -> found.state().mergedInto())
                .orElse(applicant);
    }

    private static Decision<Organisation, Boolean> admitted(
            UUID id, Optional<Loaded<Organisation>> found, ApplicationAccepted accepted) {
        var before = found.map(Loaded::state).orElse(null);
        if (before == null || before.isMember() || before.hasEnded()) {
            return new Decision.Leave<>(false);
        }
        var after = before.admitted(Category.valueOf(accepted.category()), accepted.joinedOn());
        var events = OrganisationEvents.admitted(id, after, accepted.joinedOn());
        return new Decision.Save<>(after, List.of(events), _ -> true);
    }

    private static Decision<MembershipApplication, Boolean> seated(
            Optional<MembershipApplication> found) {
        return found.<Decision<MembershipApplication, Boolean>>map(
                        it -> new Decision.Save<>(it.seated(), List.of(), _ -> true))
                .orElseGet(() -> new Decision.Leave<>(false));
    }
}
