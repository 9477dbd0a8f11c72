package org.iclei.membership.person;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Where a person is written to; for letters, and for nothing that is kept or told. */
@Component
public class Addresses {
    private final Persons persons;

    Addresses(Persons persons) {
        this.persons = persons;
    }

    public Optional<String> of(UUID person) {
        return persons.address(person).map(EmailAddress::text);
    }
}
