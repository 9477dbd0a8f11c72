package org.iclei.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;

@GatewayTest
class HomeIT {
    @Autowired WebTestClient http;

    @Test
    void everybody_sees_which_parts_run_and_which_do_not() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(page())
                                        .contains("2 of 4 parts do not answer")
                                        .containsPattern(
                                                "membership-service</strong> <span"
                                                        + " class=\"state\">ready")
                                        .containsPattern(
                                                "exchange-service</strong> <span"
                                                        + " class=\"state\">away")
                                        .containsPattern(
                                                "event log</strong> <span class=\"state\">ready"));
    }

    @Test
    void the_page_needs_no_script_and_nothing_from_elsewhere() {
        assertThat(page())
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("@import");
    }

    private String page() {
        return http.get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/html;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
