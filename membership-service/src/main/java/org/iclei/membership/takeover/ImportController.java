package org.iclei.membership.takeover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Organisations")
class ImportController {
    private static final String EXAMPLE =
            """
            official_name,country,subdivision,type,population,population_year,population_source,\
            category,joined_on,paid_until,represents,external_ids,region,serving_office,source
            Edmonton,CA,AB,LOCAL_GOVERNMENT,899447,,declared,FULL,1992-01-17,2026-12-31,,\
            wikidata=Q2096;unlocode=CAEDM,NORTH_AMERICA,CANADA,https://iclei.org
            """;

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MediaType WORKBOOK = MediaType.parseMediaType(XLSX);
    private static final String DRY_RUN = "true: nothing is changed, the report is the same.";

    private final ImportOrganisations organisations;

    ImportController(ImportOrganisations organisations) {
        this.organisations = organisations;
    }

    @PostMapping(
            path = "/api/membership/v1/imports",
            consumes = {"text/csv", XLSX})
    @Operation(
            operationId = "importOrganisations",
            summary = "Import organisations from a file",
            description =
                    "CSV (RFC 4180) in UTF-8 with the columns of the example in any order, and if"
                            + " you like english_name, aliases, figures (value,year,source),"
                            + " website, territory_km2, budget and budget_currency; or a workbook"
                            + " (XLSX) whose first sheet has the same columns. A row without"
                            + " category and paid_until is an organisation, not a member. Lists are"
                            + " separated by semicolons. Rejected rows are reported with all their"
                            + " problems and the others are taken. The same file again brings what"
                            + " is missing and changes nothing else. An office may enter what it"
                            + " serves itself.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(EXAMPLE)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    ImportReport take(
            Viewer viewer,
            @Parameter(description = DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            ServerHttpRequest request,
            @RequestBody(required = false) byte @Nullable [] file) {
        var bytes = file == null ? new byte[0] : file;
        boolean workbook = WORKBOOK.isCompatibleWith(request.getHeaders().getContentType());
        var table = workbook ? XlsxTable.read(bytes) : CsvTable.read(bytes);
        return organisations.take(OrganisationsFile.of(table), dryRun, viewer);
    }
}
