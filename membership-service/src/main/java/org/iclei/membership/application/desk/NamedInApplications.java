package org.iclei.membership.application.desk;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
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
class NamedInApplications implements Keeper {
    private final Applications applications;

    NamedInApplications(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Kept> kept(UUID person) {
        return applications.naming(person).stream().map(it -> kept(it, person)).toList();
    }

    private static Kept kept(Loaded<MembershipApplication> named, UUID person) {
        var desk = named.state().desk();
        var as = desk.contacts().contains(person) ? "CONTACT" : "ASSIGNEE";
        var organisation = named.state().request().organisation().toString();
        return new Kept(as + "_OF_APPLICATION", named.id(), Map.of("organisation", organisation));
    }

    @Override
    public void forget(UUID person, Cause cause) {
        for (var named : applications.naming(person)) {
            applications.decide(
                    named.id(),
                    cause,
                    found -> {
                        var before = found.orElseThrow().state();
                        var after = before.with(before.desk().without(person));
                        return after.equals(before)
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(after, List.of(), _ -> true);
                    });
        }
    }
}
