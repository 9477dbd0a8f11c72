package org.iclei.membership.application.draft;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins a draft and goes on with it. */
@Component
class WriteDraft {
    private final ApplicationDrafts drafts;
    private final Organisations organisations;

    WriteDraft(ApplicationDrafts drafts, Organisations organisations) {
        this.drafts = drafts;
        this.organisations = organisations;
    }

    /**
     * @throws Refused NOT_FOUND unless it is the viewer's own organisation, or one that his office
     *     serves
     */
    Loaded<ApplicationDraft> begin(NewId id, UUID organisation, Written written, Viewer viewer) {
        var applicant =
                organisations
                        .find(organisation, Writing.as(viewer))
                        .orElseThrow(DraftProblems::noOrganisation);
        var begun = ApplicationDraft.begun(applicant.id(), written);
        return drafts.create(
                id,
                Cause.of(viewer),
                existing -> existing,
                () -> new Decision.Save<>(begun, List.of(), saved -> saved));
    }

    /**
     * @throws Refused NOT_FOUND when the viewer may not see it, STALE_VERSION when somebody changed
     *     it, DRAFT_HANDED_IN when it is one no more
     */
    Loaded<ApplicationDraft> change(UUID id, long version, Written written, Viewer viewer) {
        if (drafts.find(id, viewer).isEmpty()) throw DraftProblems.none();
        return drafts.decide(id, version, Cause.of(viewer), found -> changed(found, written))
                .orElseThrow(DraftProblems::handedIn);
    }

    /** Empty when it was handed in: who wrote on an older version learns that first. */
    private static Decision<ApplicationDraft, Optional<Loaded<ApplicationDraft>>> changed(
            Optional<Loaded<ApplicationDraft>> found, Written written) {
        var draft = found.orElseThrow(DraftProblems::none).state();
        if (draft.handedIn()) return new Decision.Leave<>(Optional.empty());
        return new Decision.Save<>(draft.changed(written), List.of(), Optional::of);
    }
}
