package org.iclei.membership.application.desk;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who speaks for an applicant, and who looks after an application. */
@Component
class NamedInApplications extends Keeper<MembershipApplication> {
    private final Applications applications;

    NamedInApplications(Applications applications) {
        super(applications);
        this.applications = applications;
    }

    @Override
    protected List<Loaded<MembershipApplication>> naming(UUID person) {
        return applications.naming(person);
    }

    @Override
    protected List<Kept> kept(Loaded<MembershipApplication> named, UUID person) {
        var desk = named.state().desk();
        var as = desk.contacts().contains(person) ? "CONTACT" : "ASSIGNEE";
        var values = Map.of("organisation", named.state().request().organisation().toString());
        return List.of(new Kept(as + "_OF_APPLICATION", named.id(), values));
    }

    @Override
    protected MembershipApplication without(MembershipApplication before, UUID person) {
        return before.with(before.desk().without(person));
    }
}
