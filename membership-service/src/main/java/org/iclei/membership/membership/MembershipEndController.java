package org.iclei.membership.membership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Term;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

@RestController
@Tag(name = "Standing")
class MembershipEndController {
    private final EndMembership ending;

    MembershipEndController(EndMembership ending) {
        this.ending = ending;
    }

    @Schema(name = "EndOfMembership")
    record EndOfMembership(
            @Schema(description = "First day without it, past or to come.", example = "2025-01-01")
                    LocalDate on) {}

    @PostMapping("/api/membership/v1/organisations/{id}/resignation")
    @Operation(
            operationId = "resign",
            summary = "Record that a member leaves",
            description = "On that day it becomes RESIGNED. What it owes it still owes.")
    ResponseEntity<OrganisationView> resign(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody EndOfMembership body) {
        return end(viewer, version, id, new Term.End(body.on(), Standing.RESIGNED));
    }

    @PostMapping("/api/membership/v1/organisations/{id}/termination")
    @Operation(
            operationId = "terminate",
            summary = "Record that the association ends a membership",
            description = "On that day it becomes TERMINATED. What it owes it still owes.")
    ResponseEntity<OrganisationView> terminate(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody EndOfMembership body) {
        return end(viewer, version, id, new Term.End(body.on(), Standing.TERMINATED));
    }

    private ResponseEntity<OrganisationView> end(
            Viewer viewer, ExpectedVersion version, UUID id, Term.End end) {
        var ended = ending.end(id, version.value(), end, viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(ended.version()))
                .body(OrganisationView.of(ended));
    }
}
