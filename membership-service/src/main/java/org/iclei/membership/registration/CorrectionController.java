package org.iclei.membership.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.EnumMap;
import java.util.UUID;

@RestController
@Tag(name = "Organisations")
class CorrectionController {
    private final CorrectOrganisation correction;

    CorrectionController(CorrectOrganisation correction) {
        this.correction = correction;
    }

    @Schema(name = "Correction", description = "What is left out stays as it is known.")
    record Correction(
            @Schema(description = "Name in English, where it differs.", example = "Cologne")
                    @Nullable String englishName,
            @Nullable StatedPopulation population) {

        Draft draft() {
            var texts = new EnumMap<Field, String>(Field.class);
            if (englishName != null) texts.put(Field.ENGLISH_NAME, englishName);
            if (population != null) population.putInto(texts);
            return new Draft(texts);
        }
    }

    @PatchMapping("/api/membership/v1/organisations/{id}")
    @Operation(
            operationId = "correctOrganisation",
            summary = "Correct what is known of an organisation",
            description =
                    "Its English name or its population. A stated population replaces the one that"
                            + " was known; it needs a source.")
    ResponseEntity<OrganisationView> correct(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Correction body) {
        var corrected = correction.correct(id, version.value(), body.draft(), viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(corrected.version()))
                .body(OrganisationView.of(corrected));
    }
}
