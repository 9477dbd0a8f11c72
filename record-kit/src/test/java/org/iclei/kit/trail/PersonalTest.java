package org.iclei.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

class PersonalTest {
    private static final UUID ANNA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final Map<String, BsonValue> STATE =
            Map.of("delegates.1.person", new BsonString(ANNA.toString()));

    private final Personal annas = Personal.beside(ANNA, Set.of("name", "emails", "address"));

    @ParameterizedTest
    @CsvSource({
        "delegates.1.name, true",
        "delegates.1.emails.0, true",
        "delegates.1.address.street, true",
        "delegates.1.address.geo.0.lat, true",
        "delegates.1.names, false",
        "delegates.1.funded, false",
        "delegates.1.person, false",
        "delegates.10.name, false",
        "delegates.0.name, false",
        "name, false"
    })
    void what_lies_in_the_element_with_the_persons_id_goes_however_deep(
            String field, boolean goes) {
        assertThat(annas.matches(field, STATE)).isEqualTo(goes);
    }
}
