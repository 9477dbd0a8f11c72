package org.iclei.membership.application.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.organisation.Membership.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
class SubmissionController {
    private final SubmitApplication submission;
    private final ApplicationViews views;

    SubmissionController(SubmitApplication submission, ApplicationViews views) {
        this.submission = submission;
        this.views = views;
    }

    @Schema(name = "NewApplication")
    record NewApplication(
            @Schema(description = "Id of the organisation that applies.") UUID organisation,
            Category category,
            @Schema(
                            description =
                                    "The day it came by post, entered by an office; today when"
                                            + " left out.")
                    @Nullable LocalDate receivedOn,
            @Schema(description = "Opaque ids of those who speak for the applicant, at most 20.")
                    @Nullable List<UUID> contacts) {

        SubmitApplication.Wanted wanted() {
            var named = ContactLimit.checked(contacts);
            return new SubmitApplication.Wanted(organisation, category, receivedOn, named);
        }
    }

    @PostMapping("/api/membership/v1/applications")
    @Operation(
            operationId = "submitApplication",
            summary = "Apply for membership",
            description =
                    "A city applies for itself; an office enters what came by post. An"
                            + " organisation has one open application at a time. A kind of"
                            + " organisation that neither the Charter nor a ruling speaks of waits"
                            + " for the Executive Committee (eligibility AWAITS_RULING).")
    ResponseEntity<ApplicationView> submit(
            Viewer viewer, IdempotencyKey key, @RequestBody NewApplication body) {
        var submitted = submission.submit(key.idOf(body), body.wanted(), viewer);
        return ResponseEntity.created(
                        URI.create("/api/membership/v1/applications/" + submitted.id()))
                .eTag(ExpectedVersion.etag(submitted.version()))
                .body(views.of(submitted, viewer));
    }
}
