package org.iclei.membership.duplicate.merge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Duplicates")
class MergeController {
    private final MergeOrganisations merging;

    MergeController(MergeOrganisations merging) {
        this.merging = merging;
    }

    @Schema(name = "Merging", requiredProperties = "into")
    record Merging(
            @Schema(description = "The organisation that stands for both.") @Nullable UUID into) {}

    @PostMapping("/api/membership/v1/organisations/{id}/merge")
    @Operation(
            operationId = "mergeOrganisation",
            summary = "Merge a duplicate into the organisation that it is",
            description =
                    "The duplicate's names and what only it knew go over; both ids stay valid, and"
                            + " the duplicate's answers with the survivor from now on. Refused with"
                            + " a reason while the duplicate is a member, owes dues, applies or has"
                            + " absorbed others, and when it was a member on a day on which the"
                            + " survivor was none. If-Match names the duplicate's version.")
    ResponseEntity<OrganisationView> merge(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Merging body) {
        var into = body.into();
        if (into == null) {
            throw new Refused(
                    ProblemType.MALFORMED_BODY, "Name the organisation that stands for both.");
        }
        var survivor = merging.merge(id, version.value(), into, viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(survivor.version()))
                .body(OrganisationView.of(survivor));
    }
}
