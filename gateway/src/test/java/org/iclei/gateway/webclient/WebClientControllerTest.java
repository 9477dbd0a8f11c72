package org.iclei.gateway.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.net.URI;

class WebClientControllerTest {
    private final PagePolicy policy =
            new PagePolicy(
                    URI.create("https://network.example"),
                    URI.create("https://issuer.example/end?x=y"));
    private WebTestClient http;

    @BeforeEach
    void thePageAsItWasBuilt() throws IOException {
        http = WebTestClient.bindToController(new WebClientController(policy)).build();
    }

    @Test
    void the_page_is_asked_for_again_each_time_and_runs_no_script_but_its_own() {
        assertThat(page().getResponseHeaders().getCacheControl()).contains("no-cache");
        assertThat(policy(page()))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_form_leads_nowhere_but_here_and_out_through_the_issuer() {
        assertThat(policy(page()))
                .contains("form-action 'self' https://network.example https://issuer.example;");
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_names_it() {
        var first = page();
        var nonce = policy(first).replaceAll(".*'nonce-([^']+)'.*", "$1");

        assertThat(first.getResponseBody()).contains("nonce=\"" + nonce + "\"");
        assertThat(policy(page())).doesNotContain(nonce);
        assertThat(first.getResponseBody()).doesNotContain("CSP-NONCE", "<style", "http://");
    }

    private EntityExchangeResult<String> page() {
        return http.get()
                .uri("/app/")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
    }

    private static String policy(EntityExchangeResult<String> page) {
        return String.valueOf(page.getResponseHeaders().getFirst("Content-Security-Policy"));
    }
}
