package org.iclei.membership.olddues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.takeover.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dues")
class OldDuesController {
    private static final String EXAMPLE =
            """
            number,official_name,country,subdivision,external_id,period_from,period_to,issued_on,\
            due,amount,currency,paid,value_date,reference
            2023-118,Edmonton,CA,AB,,2023-07-01,2024-06-30,2023-05-31,2023-06-30,4500.00,USD,\
            4500.00,2024-07-15,
            """;

    private final TakeOverDues dues;
    private final BusinessClock clock;

    OldDuesController(TakeOverDues dues, BusinessClock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    @PostMapping(path = "/api/membership/v1/dues-imports", consumes = "text/csv")
    @Operation(
            operationId = "importDues",
            summary = "Take over invoices and payments of an older system",
            description =
                    "CSV (RFC 4180) in UTF-8 with the columns of the example in any order;"
                        + " external_id, issued_on and reference may be left out. Who owes it is"
                        + " named by name, country and subdivision, or by external_id such as"
                        + " wikidata=Q2096. A row is an invoice with one of its payments or none;"
                        + " further rows of the same number bring further payments. The same file"
                        + " again changes nothing: an invoice is known by its number. Nothing is"
                        + " published as if it happened today.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE))))
    OldDuesReport take(
            Viewer viewer,
            @Parameter(description = "true: nothing is changed, the report is the same.")
                    @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @RequestBody(required = false) byte @Nullable [] file) {
        var table = CsvTable.read(file == null ? new byte[0] : file);
        return dues.take(OldDuesFile.of(table, clock.today()), dryRun, viewer);
    }
}
