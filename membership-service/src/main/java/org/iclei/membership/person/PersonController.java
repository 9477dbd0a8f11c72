package org.iclei.membership.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Persons")
class PersonController {
    private final Persons persons;
    private final ErasePerson erasing;
    private final ExportPerson exporting;

    PersonController(Persons persons, ErasePerson erasing, ExportPerson exporting) {
        this.persons = persons;
        this.erasing = erasing;
        this.exporting = exporting;
    }

    @Schema(name = "PersonAddress", requiredProperties = "email")
    record Address(@Schema(example = "delegate@example.org") @Nullable String email) {

        /** Never the address: it must not reach a log. */
        @Override
        public String toString() {
            return "Address";
        }
    }

    @Schema(name = "Person")
    record Known(@Schema(description = "Opaque; the same for the same address.") UUID person) {}

    @PostMapping("/api/membership/v1/persons")
    @Operation(
            operationId = "identifyPerson",
            summary = "Get the id of a person",
            description =
                    "Answers one opaque id for one address, whoever asks and however often, and"
                            + " nothing else. Ask before you enter a person anywhere.")
    Known identify(@RequestBody Address body) {
        var address = EmailAddress.of(body.email()).orElseThrow(PersonController::malformed);
        return new Known(persons.identify(address));
    }

    @GetMapping("/api/membership/v1/persons/{id}")
    @Operation(
            operationId = "exportPerson",
            summary = "Read what is kept of a person",
            description =
                    "Everything that this service keeps under the id. The other services answer for"
                            + " what they keep.")
    ExportPerson.Export export(@PathVariable UUID id) {
        return exporting.of(id).orElseThrow(PersonController::none);
    }

    @DeleteMapping("/api/membership/v1/persons/{id}")
    @Operation(
            operationId = "erasePerson",
            summary = "Forget a person",
            description =
                    "For good, here and in every service: the address, the names, whom the person"
                            + " spoke for. The same address gets another id afterwards. Needs no"
                            + " If-Match, for no later version would be a reason to keep anything.")
    @ApiResponse(responseCode = "204", description = "Forgotten, now or before")
    ResponseEntity<Void> erase(Viewer viewer, @PathVariable UUID id) {
        erasing.erase(id, viewer);
        return ResponseEntity.noContent().build();
    }

    private static Refused none() {
        return new Refused(ProblemType.NOT_FOUND, "Nothing is kept here under this id.");
    }

    private static Refused malformed() {
        return new Refused(
                ProblemType.ADDRESS_MALFORMED,
                "Give one e-mail address, such as delegate@example.org.");
    }
}
