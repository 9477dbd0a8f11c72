package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.problem.Refused;
import org.iclei.membership.application.Applications;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organisations that a plan names, as they are now, and what speaks against it. */
@Component
class Concerned {
    private final Organisations organisations;
    private final Applications applications;
    private final Today today;

    Concerned(Organisations organisations, Applications applications, Today today) {
        this.organisations = organisations;
        this.applications = applications;
        this.today = today;
    }

    /**
     * The predecessors first, each side as the plan names it.
     *
     * @throws Refused NOT_FOUND when there is none of an id
     */
    Map<UUID, Loaded<Organisation>> by(Plan plan) {
        var all = new LinkedHashMap<UUID, Loaded<Organisation>>();
        Stream.concat(plan.ending().stream(), plan.successors().stream())
                .forEach(id -> all.computeIfAbsent(id, this::known));
        return all;
    }

    List<Succeedable.Objection> objections(Plan plan) {
        return objections(plan, by(plan));
    }

    List<Succeedable.Objection> objections(Plan plan, Map<UUID, Loaded<Organisation>> known) {
        var applying =
                Stream.concat(plan.ending().stream(), Stream.ofNullable(plan.heir()))
                        .filter(id -> applications.inPlaceOf(id).isPresent())
                        .collect(Collectors.toSet());
        return Succeedable.objections(plan, known, applying, place -> today.at(place.office()));
    }

    /**
     * @throws Refused NOT_FOUND
     */
    Loaded<Organisation> known(UUID id) {
        return organisations
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        ProblemType.NOT_FOUND,
                                        "There is no organisation with this id that you may see.",
                                        Map.of("organisation", id)));
    }
}
