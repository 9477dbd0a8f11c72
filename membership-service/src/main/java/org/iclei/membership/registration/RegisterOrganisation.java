package org.iclei.membership.registration;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.statement.Draft;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;

/** Registers one organisation, which is no member yet. */
@Component
class RegisterOrganisation {
    private final Organisations organisations;
    private final Rules rules;
    private final BusinessClock clock;

    RegisterOrganisation(Organisations organisations, Rules rules, BusinessClock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws Refused the first broken rule's type, with all of them as {@code problems}
     */
    Loaded<Organisation> register(NewId id, Draft draft, Viewer viewer) {
        return organisations.createAtOnce(
                id,
                Cause.of(viewer),
                loaded -> loaded,
                () -> decide(id, draft, viewer),
                organisation -> refuseTwin(id, organisation));
    }

    private Decision<Organisation, Loaded<Organisation>> decide(
            NewId id, Draft draft, Viewer viewer) {
        return switch (rules.check(draft, viewer)) {
            case Checked.Flawed(var flaws) -> throw FlawedRequest.refused(flaws);
            case Checked.Sound(var organisation) -> {
                var today = clock.today();
                var events = OrganisationEvents.registered(id.value(), organisation, today);
                yield new Decision.Save<>(organisation, events, loaded -> loaded);
            }
        };
    }

    private void refuseTwin(NewId id, Organisation organisation) {
        var key = organisation.key();
        var twin = organisations.withKeys(List.of(key)).get(key);
        if (twin == null || twin.id().equals(id.value())) return;
        throw new Refused(
                ProblemType.ALREADY_REGISTERED,
                "An organisation of this name, country and subdivision is registered already.");
    }
}
