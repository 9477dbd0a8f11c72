package org.iclei.gateway.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.regex.Pattern;

@GatewayTest
class WebClientIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/app/assets/[^\"]+[.]js)\"");

    @Autowired WebTestClient http;

    @Test
    void an_old_bookmark_leads_to_the_page() {
        http.get()
                .uri("/app")
                .exchange()
                .expectStatus()
                .isPermanentRedirect()
                .expectHeader()
                .location("/app/");
    }

    @Test
    void the_page_is_asked_for_again_each_time_and_runs_no_script_but_its_own() {
        var headers = page().getResponseHeaders();

        assertThat(headers.getCacheControl()).contains("no-cache");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(policy(page()))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_names_it() {
        var first = page();
        var nonce = policy(first).replaceAll(".*'nonce-([^']+)'.*", "$1");

        assertThat(first.getResponseBody()).contains("nonce=\"" + nonce + "\"");
        assertThat(policy(page())).doesNotContain(nonce);
        assertThat(first.getResponseBody()).doesNotContain("CSP-NONCE", "<style", "http://");
    }

    @Test
    void what_the_page_names_is_public_and_kept_for_a_year() {
        var script = SCRIPT.matcher(page().getResponseBody());
        assertThat(script.find()).isTrue();

        http.get()
                .uri(script.group(1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .expectHeader()
                .contentTypeCompatibleWith("text/javascript");
    }

    @Test
    void an_asset_that_is_not_there_is_not_found() {
        http.get().uri("/app/assets/none.js").exchange().expectStatus().isNotFound();
    }

    private EntityExchangeResult<String> page() {
        return http.get()
                .uri("/app/")
                .headers(headers -> headers.setBearerAuth(Tokens.role("secretariat")))
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
