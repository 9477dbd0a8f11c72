package org.iclei.membership.duplicate.merge;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.problem.ProblemType;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Merges a duplicate into the organisation that it is. */
@Component
class MergeOrganisations {
    private final Organisations organisations;
    private final OpenBusiness business;
    private final Merges merges;
    private final FinishMerge finishing;

    MergeOrganisations(
            Organisations organisations,
            OpenBusiness business,
            Merges merges,
            FinishMerge finishing) {
        this.organisations = organisations;
        this.business = business;
        this.merges = merges;
        this.finishing = finishing;
    }

    /**
     * @param version the one of the duplicate on which it was decided
     * @return the survivor
     * @throws Refused NOT_FOUND, STALE_VERSION, or MERGE_REFUSED with the reason's code
     */
    Loaded<Organisation> merge(UUID duplicate, long version, UUID survivor, Viewer viewer) {
        var gone = organisations.find(duplicate).orElseThrow(MergeOrganisations::none);
        var stays = organisations.find(survivor).orElseThrow(MergeOrganisations::none);
        if (gone.version() != version) {
            throw new Refused(
                    ProblemType.STALE_VERSION,
                    "Somebody changed the duplicate since you read it. Read it again, then"
                            + " decide.");
        }
        Mergeable.refusal(gone, stays)
                .or(() -> business.of(duplicate))
                .ifPresent(MergeOrganisations::refuse);
        var cause = Cause.of(viewer).because("MERGE");
        begin(duplicate, survivor, cause);
        finishing.finish(duplicate, survivor, cause).ifPresent(MergeOrganisations::refuse);
        return organisations.find(survivor).orElseThrow();
    }

    private void begin(UUID duplicate, UUID survivor, Cause cause) {
        merges.<Boolean>decide(
                duplicate,
                cause,
                found -> {
                    var running =
                            found.map(Loaded::state)
                                    .filter(merge -> merge.state() == Merge.State.STARTED);
                    if (running.isPresent() && !running.get().survivor().equals(survivor)) {
                        throw refused(MergeRefusal.OTHER_MERGE_RUNS);
                    }
                    if (running.isPresent()) return new Decision.Leave<>(false);
                    return new Decision.Save<>(Merge.started(survivor), List.of(), _ -> true);
                });
    }

    private static void refuse(MergeRefusal why) {
        throw refused(why);
    }

    private static Refused refused(MergeRefusal why) {
        return new Refused(ProblemType.MERGE_REFUSED, why.detail(), Map.of("reason", why.name()));
    }

    private static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no organisation with this id that you may see.");
    }
}
