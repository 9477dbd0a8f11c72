package org.iclei.membership.application.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.document.StoredDocument;
import org.iclei.kit.document.Upload;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Applications")
@RequestMapping("/api/membership/v1/applications/{id}/documents")
class AttachmentController {

    /**
     * @param checksum SHA-256, hexadecimal
     * @param keptUntil the last day on which it is kept
     * @param by opaque id of who handed it in
     */
    @Schema(name = "ApplicationDocument")
    record DocumentView(
            UUID id,
            String kind,
            String name,
            String type,
            int size,
            String checksum,
            LocalDate keptUntil,
            String by,
            Instant at) {

        static DocumentView of(StoredDocument document) {
            return new DocumentView(
                    document.id(),
                    document.kind(),
                    document.name(),
                    document.type().mediaType(),
                    document.size(),
                    document.checksum(),
                    document.keptUntil(),
                    document.by(),
                    document.at());
        }
    }

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @Operation(
            operationId = "attachToApplication",
            summary = "Hand in a paper of an application",
            description =
                    "The body is the file itself: PDF, PNG, JPEG, DOCX or XLSX, at most 10 MiB. It"
                            + " is kept for ten years.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "*/*",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(consumes = "*/*")
    ResponseEntity<DocumentView> keep(
            Viewer viewer,
            IdempotencyKey key,
            @PathVariable UUID id,
            @RequestParam AttachmentKind kind,
            @Parameter(hidden = true) @RequestHeader(name = "Content-Type", defaultValue = "")
                    String type,
            @Parameter(description = "Such as: attachment; filename=\"resolution.pdf\"")
                    @RequestHeader(name = "Content-Disposition", required = false)
                    @Nullable String disposition,
            @RequestBody(required = false) byte @Nullable [] body) {
        var upload = Upload.of(type, disposition, body);
        var kept = attachments.keep(viewer, id, upload.idOf(key, kind.name()), kind, upload);
        var address = "/api/membership/v1/applications/" + id + "/documents/" + kept.id();
        return ResponseEntity.created(URI.create(address)).body(DocumentView.of(kept));
    }

    @Operation(
            operationId = "listApplicationDocuments",
            summary = "List the papers of an application")
    @GetMapping
    ResponseEntity<Page<DocumentView>> list(Viewer viewer, @PathVariable UUID id, Paging paging) {
        return attachments.list(viewer, id, paging).map(DocumentView::of).answer(paging);
    }

    @Operation(
            operationId = "readApplicationDocument",
            summary = "Read a paper of an application",
            description =
                    "The ETag is its SHA-256. What is no longer what was handed in is not served.")
    @ApiResponse(
            responseCode = "200",
            description = "The file as it was handed in",
            content =
                    @Content(
                            mediaType = "*/*",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{document}")
    ResponseEntity<byte[]> one(Viewer viewer, @PathVariable UUID id, @PathVariable UUID document) {
        var found = attachments.find(viewer, id, document);
        return found.download(attachments.bytes(found));
    }
}
