package org.iclei.membership.person;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers what this service keeps of a person. */
@Component
class ExportPerson {

    @Schema(name = "PersonExport")
    record Export(
            UUID person,
            @Schema(description = "The address that leads to the id.") @Nullable String email,
            @Schema(description = "When the person was forgotten, if so.")
                    @Nullable LocalDate erasedOn,
            List<Kept> kept) {

        boolean isEmpty() {
            return email == null && erasedOn == null && kept.isEmpty();
        }

        /** Nothing of it: it must not reach a log. */
        @Override
        public String toString() {
            return "Export";
        }
    }

    private final Persons persons;
    private final Erasures erasures;
    private final List<Keeper<?>> keepers;

    ExportPerson(Persons persons, Erasures erasures, List<Keeper<?>> keepers) {
        this.persons = persons;
        this.erasures = erasures;
        this.keepers = List.copyOf(keepers);
    }

    /** Empty when nothing is kept under the id. */
    Optional<Export> of(UUID person) {
        var export =
                new Export(
                        person,
                        persons.address(person).map(EmailAddress::text).orElse(null),
                        erasures.find(person)
                                .map(Loaded::state)
                                .map(Erasure::erasedOn)
                                .orElse(null),
                        keepers.stream().flatMap(one -> one.kept(person).stream()).toList());
        return export.isEmpty() ? Optional.empty() : Optional.of(export);
    }
}
