package org.iclei.membership.pairingdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.pairingdirectory.KnownPairing.City;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.exchange.PairingDissolved;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

class MongoPairingDirectoryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static KnownPairing told(Class<? extends DomainEvent> type, String sample)
            throws IOException {
        var path = "/contracts/org.iclei.exchange.pairing." + sample + ".json";
        try (var file = MongoPairingDirectoryTest.class.getResourceAsStream(path)) {
            var entries = MongoPairingDirectory.entries(JSON.readValue(file, type));
            return entries.values().iterator().next();
        }
    }

    @Test
    void the_cities_of_a_pairing_are_known() throws IOException {
        assertThat(told(PairingAgreed.class, "agreed.v1/samples/tallinn-halifax").cities())
                .extracting(City::name)
                .containsExactly("Tallinn", "Halifax");
    }

    @Test
    void the_heir_stands_in_the_place_of_the_one_that_ended() throws IOException {
        var sample = "city-succeeded.v1/samples/dartmouth-became-halifax";

        assertThat(told(PairingCitySucceeded.class, sample).cities())
                .extracting(City::name)
                .containsExactly("Halifax Regional Municipality", "Tallinn");
    }

    @Test
    void a_pairing_that_is_dissolved_goes_over_to_nobody() throws IOException {
        assertThat(told(PairingDissolved.class, "dissolved.v1/samples/almada-withdraws").cities())
                .isEmpty();
    }
}
