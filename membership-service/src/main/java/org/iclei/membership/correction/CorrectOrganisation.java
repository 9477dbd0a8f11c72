package org.iclei.membership.correction;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.registration.FlawedRequest;
import org.iclei.membership.registration.Names;
import org.iclei.membership.registration.PopulationRules;
import org.iclei.membership.statement.Statement;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Corrects what is known of an organisation; what is not stated stays. */
@Component
class CorrectOrganisation {
    private final Organisations organisations;
    private final Names names;
    private final PopulationRules populations;
    private final BusinessClock clock;

    CorrectOrganisation(
            Organisations organisations,
            Names names,
            PopulationRules populations,
            BusinessClock clock) {
        this.organisations = organisations;
        this.names = names;
        this.populations = populations;
        this.clock = clock;
    }

    /**
     * @throws Refused NOT_FOUND when the viewer may not see it, STALE_VERSION when somebody changed
     *     it, MERGED when it is no longer an organisation of its own, or the first broken rule's
     *     type
     */
    Loaded<Organisation> correct(UUID id, long version, Statement statement, Viewer viewer) {
        if (organisations.find(id, viewer).isEmpty()) throw none();
        return organisations.decide(
                id,
                version,
                Cause.of(viewer),
                found -> correct(found.orElseThrow(CorrectOrganisation::none), statement));
    }

    private Decision<Organisation, Loaded<Organisation>> correct(
            Loaded<Organisation> found, Statement statement) {
        var known = found.state();
        var survivor = known.mergedInto();
        if (survivor != null) throw merged(survivor);
        var restatement = new Restatement(names, populations, statement);
        var corrected = restatement.over(found.id(), known);
        var flaws = restatement.reading().flaws();
        if (!flaws.isEmpty()) throw FlawedRequest.refused(flaws);
        if (corrected.equals(known)) return new Decision.Leave<>(found);
        if (!corrected.key().equals(known.key())) free(corrected.key());
        return new Decision.Save<>(
                corrected,
                OrganisationEvents.corrected(found.id(), corrected, clock.today()),
                loaded -> loaded);
    }

    private void free(String key) {
        if (organisations.withKeys(List.of(key)).isEmpty()) return;
        throw new Refused(
                ProblemType.ALREADY_REGISTERED,
                "Another organisation of this name, country and subdivision is registered.");
    }

    private static Refused merged(UUID survivor) {
        return new Refused(
                ProblemType.MERGED,
                "It was merged into another organisation. Correct that one.",
                Map.of("organisation", survivor));
    }

    private static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }
}
