package org.iclei.exchange.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Persons")
class PersonController {
    private final ExportPerson exporting;

    PersonController(ExportPerson exporting) {
        this.exporting = exporting;
    }

    @Schema(name = "PersonExport")
    record Export(UUID person, List<Kept> kept) {}

    @GetMapping("/api/exchange/v1/persons/{id}")
    @Operation(
            operationId = "exportPerson",
            summary = "Read what is kept of a person",
            description =
                    "Everything that this service keeps under the id; of somebody who is forgotten"
                            + " the places at meetings, without the name.")
    Export export(@PathVariable UUID id) {
        var kept = exporting.of(id);
        if (!kept.isEmpty()) return new Export(id, kept);
        throw new Refused(ProblemType.NOT_FOUND, "Nothing is kept here under this id.");
    }
}
