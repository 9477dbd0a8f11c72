package org.iclei.membership.application.draft;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.submission.SubmitApplication;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Makes an application of a draft, under the same id: sealed first, so that what is taken in is
 * what was decided on, and whoever died in between hands it in once more.
 */
@Component
class HandIn {
    private final ApplicationDrafts drafts;
    private final Applications applications;
    private final SubmitApplication submission;

    HandIn(ApplicationDrafts drafts, Applications applications, SubmitApplication submission) {
        this.drafts = drafts;
        this.applications = applications;
        this.submission = submission;
    }

    /**
     * @throws Refused as a draft that changes, DRAFT_INCOMPLETE, or as an application that is
     *     submitted; the draft stays one then
     */
    Loaded<MembershipApplication> handIn(UUID id, long version, Viewer viewer) {
        if (drafts.find(id, viewer).isEmpty()) throw DraftProblems.none();
        var cause = Cause.of(viewer);
        var draft =
                drafts.decide(
                        id,
                        version,
                        cause,
                        found ->
                                new Decision.Leave<>(
                                        found.orElseThrow(DraftProblems::none).state()));
        if (applications.find(id).isPresent()) throw DraftProblems.handedIn();
        var wanted = wanted(draft);
        var writing = Writing.as(viewer);
        if (!draft.handedIn()) {
            submission.check(wanted, writing);
            seal(id, version, cause);
        }
        try {
            return submission.submit(new NewId(id, "draft"), wanted, writing);
        } catch (Refused refused) {
            if (applications.find(id).isEmpty()) open(id, cause);
            throw refused;
        }
    }

    private static SubmitApplication.Wanted wanted(ApplicationDraft draft) {
        var written = draft.written();
        var category = written.category();
        if (category == null) throw DraftProblems.incomplete();
        return new SubmitApplication.Wanted(
                draft.organisation(), category, written.receivedOn(), written.contacts());
    }

    private void seal(UUID id, long version, Cause cause) {
        drafts.decide(
                id,
                version,
                cause,
                found ->
                        new Decision.Save<>(
                                found.orElseThrow(DraftProblems::none).state().sealed(),
                                List.of(),
                                saved -> saved));
    }

    private void open(UUID id, Cause cause) {
        drafts.decide(
                id,
                cause,
                found ->
                        new Decision.Save<>(
                                found.orElseThrow(DraftProblems::none).state().opened(),
                                List.of(),
                                saved -> saved));
    }
}
