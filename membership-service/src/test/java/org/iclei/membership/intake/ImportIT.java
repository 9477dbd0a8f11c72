package org.iclei.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;

@ServiceTest
class ImportIT {
    @Autowired private WebTestClient http;

    @Test
    void the_file_of_28_rows_comes_in_whole_and_the_second_time_changes_nothing()
            throws IOException {
        var file = new ClassPathResource("organisations.csv").getContentAsByteArray();

        assertThat(imported(file)).contains("\"accepted\":28");
        assertThat(imported(file)).contains("\"unchanged\":28");
    }

    private String imported(byte[] file) {
        return http.post()
                .uri("/api/membership/v1/imports")
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(file)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
