package org.iclei.membership.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

@RestController
@Tag(name = "Organisations")
class RegistrationController {
    private final RegisterOrganisation registration;

    RegistrationController(RegisterOrganisation registration) {
        this.registration = registration;
    }

    @Schema(
            name = "NewOrganisation",
            requiredProperties = {"officialName", "country", "type", "servingOffice"})
    record NewOrganisation(
            @Schema(example = "Tallinn") @Nullable String officialName,
            @Schema(description = "Where it differs.") @Nullable String englishName,
            @Schema(description = "ISO 3166-1 alpha-2.", example = "EE") @Nullable String country,
            @Schema(description = "ISO 3166-2, without the country.", example = "37")
                    @Nullable String subdivision,
            @Schema(example = "LOCAL_GOVERNMENT") @Nullable String type,
            @Schema(description = "May be left out when nobody has stated one.")
                    @Nullable StatedPopulation population,
            @Schema(description = "Whom it stands for.") @Nullable List<String> represents,
            @Schema(example = "{\"wikidata\": \"Q1770\"}")
                    @Nullable Map<String, String> externalIds,
            @Schema(description = "Follows from the country when left out.", example = "EUROPE")
                    @Nullable String region,
            @Schema(description = "Code of the office that serves it.", example = "EUROPE")
                    @Nullable String servingOffice,
            @Schema(description = "Where this record comes from.") @Nullable String source) {

        Draft draft() {
            var texts = new EnumMap<Field, String>(Field.class);
            put(texts, Field.OFFICIAL_NAME, officialName);
            put(texts, Field.ENGLISH_NAME, englishName);
            put(texts, Field.COUNTRY, country);
            put(texts, Field.SUBDIVISION, subdivision);
            put(texts, Field.TYPE, type);
            if (population != null) population.putInto(texts);
            put(texts, Field.REPRESENTS, represents == null ? null : String.join(";", represents));
            put(texts, Field.EXTERNAL_IDS, externalIds == null ? null : ids(externalIds));
            put(texts, Field.REGION, region);
            put(texts, Field.SERVING_OFFICE, servingOffice);
            put(texts, Field.SOURCE, source);
            return new Draft(texts);
        }

        private static void put(Map<Field, String> texts, Field field, @Nullable Object value) {
            if (value != null) texts.put(field, Objects.toString(value));
        }

        private static String ids(Map<String, String> externalIds) {
            return externalIds.entrySet().stream()
                    .map(id -> id.getKey() + "=" + id.getValue())
                    .collect(Collectors.joining(";"));
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
                .body(OrganisationView.of(registered));
    }
}
