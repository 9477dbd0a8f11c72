package org.iclei.membership.registration;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Corrects the English name or the population; what is not stated stays. */
@Component
class CorrectOrganisation {
    private final Organisations organisations;
    private final BusinessClock clock;

    CorrectOrganisation(Organisations organisations, BusinessClock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @throws Refused NOT_FOUND when the viewer may not see it, STALE_VERSION when somebody changed
     *     it, or the first broken rule's type
     */
    Loaded<Organisation> correct(UUID id, long version, Draft draft, Viewer viewer) {
        if (organisations.find(id, viewer).isEmpty()) throw none();
        return organisations.decide(
                id,
                version,
                Cause.of(viewer),
                found -> correct(found.orElseThrow(CorrectOrganisation::none), draft));
    }

    private Decision<Organisation, Loaded<Organisation>> correct(
            Loaded<Organisation> found, Draft draft) {
        var reading = new Reading(draft);
        var english = reading.text(Field.ENGLISH_NAME);
        var population = PopulationRules.read(reading);
        if (!reading.flaws().isEmpty()) throw FlawedRequest.refused(reading.flaws());
        var corrected = found.state().corrected(english, population);
        if (corrected.equals(found.state())) return new Decision.Leave<>(found);
        var today = clock.today();
        return new Decision.Save<>(
                corrected,
                OrganisationEvents.corrected(found.id(), corrected, today),
                loaded -> loaded);
    }

    private static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }
}
