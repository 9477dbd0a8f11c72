package org.iclei.membership.application.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.ApplicationView;
import org.iclei.membership.application.ApplicationViews;
import org.iclei.membership.application.submission.ContactLimit;
import org.iclei.membership.organisation.Membership.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
@RequestMapping(DraftController.DRAFTS)
class DraftController {
    static final String DRAFTS = "/api/membership/v1/application-drafts";

    private final ApplicationDrafts drafts;
    private final WriteDraft writing;
    private final HandIn handing;
    private final ApplicationViews applications;

    DraftController(
            ApplicationDrafts drafts,
            WriteDraft writing,
            HandIn handing,
            ApplicationViews applications) {
        this.drafts = drafts;
        this.writing = writing;
        this.handing = handing;
        this.applications = applications;
    }

    @Schema(name = "NewApplicationDraft")
    record NewDraft(
            @Schema(description = "Id of the organisation that is to apply.") UUID organisation,
            @Nullable Category category,
            @Nullable LocalDate receivedOn,
            @Nullable List<UUID> contacts) {

        Written written() {
            return new Content(category, receivedOn, contacts).written();
        }
    }

    @Schema(name = "ApplicationDraftContent", description = "All of it; what is left out is none.")
    record Content(
            @Schema(description = "Needed to hand it in.") @Nullable Category category,
            @Schema(
                            description =
                                    "The day it came by post, for an office; the day on which it is"
                                            + " handed in when left out.")
                    @Nullable LocalDate receivedOn,
            @Schema(description = "Opaque ids of those who speak for the applicant, at most 20.")
                    @Nullable List<UUID> contacts) {

        Written written() {
            return new Written(category, receivedOn, ContactLimit.checked(contacts));
        }
    }

    @Schema(name = "ApplicationDraft")
    record DraftView(
            @Schema(description = "Also of the application that it becomes.") UUID id,
            UUID organisation,
            @Nullable Category category,
            @Nullable LocalDate receivedOn,
            List<UUID> contacts,
            @Schema(description = "SUBMITTED once it is handed in: it does not change any more.")
                    State state) {

        enum State {
            DRAFT,
            SUBMITTED
        }

        static DraftView of(Loaded<ApplicationDraft> draft) {
            var written = draft.state().written();
            return new DraftView(
                    draft.id(),
                    draft.state().organisation(),
                    written.category(),
                    written.receivedOn(),
                    written.contacts(),
                    draft.state().handedIn() ? State.SUBMITTED : State.DRAFT);
        }
    }

    @PostMapping
    @Operation(
            operationId = "draftApplication",
            summary = "Begin an application for membership without handing it in",
            description =
                    "It may lack what an application needs. Only the city and the office that"
                            + " serves it see it; it has no deadline and keeps nobody from"
                            + " applying.")
    ResponseEntity<DraftView> begin(Viewer viewer, IdempotencyKey key, @RequestBody NewDraft body) {
        var begun = writing.begin(key.idOf(body), body.organisation(), body.written(), viewer);
        return ResponseEntity.created(URI.create(DRAFTS + "/" + begun.id()))
                .eTag(ExpectedVersion.etag(begun.version()))
                .body(DraftView.of(begun));
    }

    @GetMapping
    @Operation(
            operationId = "listApplicationDrafts",
            summary = "Find drafts of applications",
            description = "Your city's, or those of the cities that your office serves.")
    ResponseEntity<Page<DraftView>> list(
            Viewer viewer,
            Paging paging,
            @RequestParam(required = false) @Nullable UUID organisation) {
        return drafts.list(organisation, viewer, paging).map(DraftView::of).answer(paging);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readApplicationDraft", summary = "Read a draft of an application")
    ResponseEntity<DraftView> read(Viewer viewer, @PathVariable UUID id) {
        return answer(drafts.find(id, viewer).orElseThrow(DraftProblems::none));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changeApplicationDraft", summary = "Go on with a draft")
    ResponseEntity<DraftView> change(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Content body) {
        return answer(writing.change(id, version.value(), body.written(), viewer));
    }

    @PostMapping("/{id}/submission")
    @Operation(
            operationId = "submitApplicationDraft",
            summary = "Hand a draft in",
            description =
                    "The application has the draft's id and is checked like any other that comes"
                            + " in; where it is refused the draft stays one.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ApplicationView> submit(
            Viewer viewer, ExpectedVersion version, @PathVariable UUID id) {
        var submitted = handing.handIn(id, version.value(), viewer);
        return ResponseEntity.created(URI.create("/api/membership/v1/applications/" + id))
                .eTag(ExpectedVersion.etag(submitted.version()))
                .body(applications.of(submitted, viewer));
    }

    private static ResponseEntity<DraftView> answer(Loaded<ApplicationDraft> draft) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(draft.version()))
                .body(DraftView.of(draft));
    }
}
