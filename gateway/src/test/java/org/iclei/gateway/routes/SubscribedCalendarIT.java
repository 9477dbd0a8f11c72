package org.iclei.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A calendar program at the door: it has no token, its address is its permission. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class SubscribedCalendarIT {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Autowired WebTestClient http;

    @Test
    void it_passes_without_a_token_and_its_secret_is_in_no_log_and_no_figure(CapturedOutput log) {
        http.get()
                .uri("/api/events/v1/calendars/" + SECRET + ".ics")
                .exchange()
                .expectStatus()
                .isEqualTo(503);

        assertThat(log.getAll()).contains("away path=/api/events/v1/calendars/….ics");
        assertThat(log.getAll()).doesNotContain(SECRET);
        var figures =
                http.get()
                        .uri("/actuator/prometheus")
                        .headers(headers -> headers.setBearerAuth(Tokens.role("operations")))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(figures).contains("http_server_requests").doesNotContain(SECRET);
    }

    @Test
    void an_answer_that_breaks_off_names_no_secret_in_the_log(CapturedOutput log) {
        var request =
                http.get()
                        .uri("/api/membership/v1/" + SECRET + "/breaks-off")
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()));

        assertThatThrownBy(() -> request.exchange().expectBody().returnResult())
                .hasMessageContaining("prematurely");

        await().until(() -> log.getAll().contains("already committed"));
        assertThat(log.getAll()).contains("\"/api/membership/v1/…/breaks-off\"");
        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    @Test
    void what_it_has_no_address_of_stays_closed() {
        http.get().uri("/api/events/v1/calendars/").exchange().expectStatus().isUnauthorized();
        http.get().uri("/api/events/v1/calendar-links").exchange().expectStatus().isUnauthorized();
        http.post()
                .uri("/api/events/v1/calendars/" + SECRET + ".ics")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
