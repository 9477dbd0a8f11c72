package org.iclei.membership.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.finding.Oddities;
import org.iclei.membership.organisation.OrganisationView;
import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.StatedBudget;
import org.iclei.membership.statement.StatedPopulation;
import org.iclei.membership.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

@RestController
@Tag(name = "Organisations")
class RegistrationController {
    private final RegisterOrganisation registration;
    private final Oddities oddities;

    RegistrationController(RegisterOrganisation registration, Oddities oddities) {
        this.registration = registration;
        this.oddities = oddities;
    }

    @Schema(
            name = "NewOrganisation",
            requiredProperties = {"officialName", "country", "type", "servingOffice"})
    record NewOrganisation(
            @Schema(example = "Tallinn") @Nullable String officialName,
            @Schema(description = "Where it differs.") @Nullable String englishName,
            @Schema(description = "What else it is called.", example = "[\"Reval\"]")
                    @Nullable List<String> aliases,
            @Schema(description = "ISO 3166-1 alpha-2.", example = "EE") @Nullable String country,
            @Schema(description = "ISO 3166-2, without the country.", example = "37")
                    @Nullable String subdivision,
            @Schema(example = "LOCAL_GOVERNMENT") @Nullable String type,
            @Schema(description = "May be left out when nobody has stated one.")
                    @Nullable StatedPopulation population,
            @Schema(description = "Further figures, of other years and sources.")
                    @Nullable List<StatedPopulation> figures,
            @Schema(example = "https://www.tallinn.ee") @Nullable String website,
            @Schema(description = "Area in square kilometres.", example = "159.2")
                    @Nullable BigDecimal territoryKm2,
            @Schema(description = "Per year.") @Nullable StatedBudget budget,
            @Schema(description = "Whom it stands for.") @Nullable List<String> represents,
            @Schema(example = "{\"wikidata\": \"Q1770\"}")
                    @Nullable Map<String, String> externalIds,
            @Schema(description = "Follows from the country when left out.", example = "EUROPE")
                    @Nullable String region,
            @Schema(description = "Code of the office that serves it.", example = "EUROPE")
                    @Nullable String servingOffice,
            @Schema(description = "Where this record comes from.") @Nullable String source) {

        Draft draft() {
            return new Statement()
                    .text(Field.OFFICIAL_NAME, officialName)
                    .text(Field.ENGLISH_NAME, englishName)
                    .list(Field.ALIASES, aliases)
                    .text(Field.COUNTRY, country)
                    .text(Field.SUBDIVISION, subdivision)
                    .text(Field.TYPE, type)
                    .population(population)
                    .figures(figures)
                    .text(Field.WEBSITE, website)
                    .text(Field.TERRITORY_KM2, area(territoryKm2))
                    .budget(budget)
                    .list(Field.REPRESENTS, represents)
                    .ids(externalIds)
                    .text(Field.REGION, region)
                    .text(Field.SERVING_OFFICE, servingOffice)
                    .text(Field.SOURCE, source)
                    .draft();
        }

        private static @Nullable String area(@Nullable BigDecimal territoryKm2) {
            return territoryKm2 == null ? null : territoryKm2.toPlainString();
        }
    }

    @PostMapping("/api/membership/v1/organisations")
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register one organisation",
            description =
                    "It is no member: membership follows from an admission. A broken rule answers"
                            + " 422 with a type of its own; 'problems' names every one.")
    ResponseEntity<OrganisationView> register(
            Viewer viewer, IdempotencyKey key, @RequestBody NewOrganisation body) {
        var registered = registration.register(key.idOf(body), body.draft(), viewer);
        return ResponseEntity.created(
                        URI.create("/api/membership/v1/organisations/" + registered.id()))
                .eTag(ExpectedVersion.etag(registered.version()))
                .body(oddities.shown(registered));
    }
}
