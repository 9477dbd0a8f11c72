package org.iclei.membership.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.finding.Oddities;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.StatedBudget;
import org.iclei.membership.statement.StatedPopulation;
import org.iclei.membership.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@RestController
@Tag(name = "Organisations")
class CorrectionController {
    private final CorrectOrganisation correction;
    private final Oddities oddities;

    CorrectionController(CorrectOrganisation correction, Oddities oddities) {
        this.correction = correction;
        this.oddities = oddities;
    }

    @Schema(
            name = "Correction",
            description =
                    "What is left out stays as it is known; an empty text or list takes away what"
                            + " was known.")
    record Correction(
            @Schema(description = "To correct a slip; a city that is renamed is a succession.")
                    @Nullable String officialName,
            @Schema(description = "Name in English, where it differs.", example = "Cologne")
                    @Nullable String englishName,
            @Schema(description = "All of them, anew.") @Nullable List<String> aliases,
            @Schema(description = "ISO 3166-2, without the country.", example = "AB")
                    @Nullable String subdivision,
            @Nullable StatedPopulation population,
            @Schema(description = "Further figures; one of the same source and year is replaced.")
                    @Nullable List<StatedPopulation> figures,
            @Schema(example = "https://www.edmonton.ca") @Nullable String website,
            @Schema(description = "Area in square kilometres.", example = "765.61")
                    @Nullable BigDecimal territoryKm2,
            @Schema(description = "Per year.") @Nullable StatedBudget budget,
            @Schema(description = "Whom it stands for: all of them, anew.")
                    @Nullable List<String> represents,
            @Schema(description = "All of them, anew.") @Nullable Map<String, String> externalIds) {

        Statement statement() {
            return new Statement()
                    .text(Field.OFFICIAL_NAME, officialName)
                    .text(Field.ENGLISH_NAME, englishName)
                    .list(Field.ALIASES, aliases)
                    .text(Field.SUBDIVISION, subdivision)
                    .population(population)
                    .figures(figures)
                    .text(Field.WEBSITE, website)
                    .text(
                            Field.TERRITORY_KM2,
                            territoryKm2 == null ? null : territoryKm2.toPlainString())
                    .budget(budget)
                    .list(Field.REPRESENTS, represents)
                    .ids(externalIds);
        }
    }

    @PatchMapping("/api/membership/v1/organisations/{id}")
    @Operation(
            operationId = "correctOrganisation",
            summary = "Correct what is known of an organisation",
            description =
                    "Names, subdivision, figures, website, territory, budget, whom it stands for."
                            + " A stated population joins those that were known, and leads if it is"
                            + " the declared or the latest one; it needs a source, and GeoNames'"
                            + " never leads.")
    ResponseEntity<OrganisationView> correct(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Correction body) {
        var corrected = correction.correct(id, version.value(), body.statement(), viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(corrected.version()))
                .body(oddities.shown(corrected));
    }
}
