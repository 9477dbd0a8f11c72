package org.iclei.exchange.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class PairingFileIT extends ExchangeApi {

    @Test
    void the_pairings_of_a_programme_are_the_rows_of_the_file() {
        var pairing = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());

        var lines = lines(programme, Tokens.secretariat());

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith(
                        "id,programme,status,parties.organisation,parties.name,parties.country,"
                                + "parties.side");
        assertThat(lines.getLast())
                .startsWith(pairing + "," + programme + ",")
                .containsAnyOf("Tallinn;Halifax", "Halifax;Tallinn");
        assertThat(lines(UUID.randomUUID(), Tokens.secretariat())).hasSize(1);
    }

    @Test
    void an_office_that_serves_neither_city_finds_no_row() {
        pair(TALLINN, HALIFAX).expectStatus().isCreated();

        assertThat(lines(programme, Tokens.office("JAPAN"))).hasSize(1);
        assertThat(lines(programme, Tokens.office("EUROPE"))).hasSize(2);
    }

    private List<String> lines(UUID programme, String token) {
        var file =
                file("/pairings?programme=" + programme, token, "text/csv")
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        return new String(Objects.requireNonNull(file), StandardCharsets.UTF_8).lines().toList();
    }
}
