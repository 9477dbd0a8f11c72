package org.iclei.membership.application;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView.Due;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows applications; what an office wrote down for itself, only to offices. */
@Component
public class ApplicationViews {
    private final Organisations organisations;

    ApplicationViews(Organisations organisations) {
        this.organisations = organisations;
    }

    public ResponseEntity<ApplicationView> answer(
            Loaded<MembershipApplication> loaded, Viewer viewer) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(loaded.version()))
                .body(of(loaded, viewer));
    }

    public ApplicationView of(Loaded<MembershipApplication> loaded, Viewer viewer) {
        var state = loaded.state();
        var request = state.request();
        var course = state.course();
        var applicant = organisations.find(request.organisation()).orElseThrow().state();
        boolean inside = Admitting.inside(viewer);
        return new ApplicationView(
                loaded.id(),
                request.organisation(),
                applicant.name().official(),
                applicant.place().office(),
                request.category(),
                request.category() == Category.FULL,
                request.receivedOn(),
                course.state(),
                course.eligibility(),
                course.check(),
                course.approval(),
                course.dues().invoice(),
                course.dues().settledOn(),
                course.dues().refundDue(),
                course.dues().refundedOn(),
                course.endedOn(),
                course.joinedOn(),
                state.desk().resolutionOn(),
                state.agenda().deadlines().stream().map(it -> new Due(it.kind(), it.on())).toList(),
                state.desk().contacts(),
                state.desk().questions(),
                inside ? state.desk().assignee() : null,
                inside ? state.desk().notes() : null);
    }
}
