package org.iclei.membership.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

@RestController
@Tag(name = "Persons")
class PersonController {
    private final Persons persons;

    PersonController(Persons persons) {
        this.persons = persons;
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

    private static Refused malformed() {
        return new Refused(
                ProblemType.ADDRESS_MALFORMED,
                "Give one e-mail address, such as delegate@example.org.");
    }
}
