package org.iclei.events.workingmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.events.Asked.ALMADA;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists as files, with the filters and for the viewers of the lists. */
class FilesIT extends TwoMeetings {
    private static final String VISITS = "/api/events/v1/study-visits";

    @Test
    void visits_that_are_found_are_the_rows_of_the_file() {
        var lines = lines(VISITS + "?transfer=true&size=1", Tokens.secretariat());

        assertThat(lines).hasSize(1 + 7);
        assertThat(lines.getFirst())
                .startsWith("id,workingMeeting,workingMeetingNumber,programme,pairing,host.id")
                .contains(",guests.name,")
                .endsWith(",from,to,transfer,state");
        assertThat(lines(VISITS + "?organisation=" + ALMADA, Tokens.secretariat()).get(1))
                .contains("Saanich (District)", "Almada");
    }

    @Test
    void an_office_finds_its_own_in_the_file_and_nothing_foreign() {
        assertThat(lines(VISITS, Tokens.office("JAPAN"))).hasSize(1 + 4);
        assertThat(lines(VISITS, Tokens.office("OCEANIA"))).hasSize(1);
    }

    private List<String> lines(String address, String token) {
        var file =
                http.get()
                        .uri(address)
                        .headers(headers -> headers.setBearerAuth(token))
                        .header("Accept", "text/csv")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        return new String(Objects.requireNonNull(file), StandardCharsets.UTF_8).lines().toList();
    }
}
