package org.iclei.membership.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Organisations")
class HandOverController {
    private final HandOver handOver;

    HandOverController(HandOver handOver) {
        this.handOver = handOver;
    }

    @Schema(name = "HandOver")
    record NextOffice(
            @Schema(description = "Code of the office.", example = "USA") String servingOffice,
            @Schema(
                            description = "First day with it, today or earlier, from 1990 on.",
                            example = "2026-01-01")
                    LocalDate from) {}

    @PostMapping("/api/membership/v1/organisations/{id}/hand-over")
    @Operation(
            operationId = "handOver",
            summary = "Hand an organisation over to another office",
            description =
                    "The office must work in its region, or be the World Secretariat. From then on"
                            + " the new one sees and changes it; who served it before is kept.")
    ResponseEntity<OrganisationView> handOver(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody NextOffice body) {
        var handed =
                handOver.handOver(id, version.value(), body.servingOffice(), body.from(), viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(handed.version()))
                .body(OrganisationView.of(handed));
    }
}
