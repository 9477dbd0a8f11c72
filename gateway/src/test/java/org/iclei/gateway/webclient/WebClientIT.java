package org.iclei.gateway.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iclei.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
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
    void what_the_page_names_is_public_and_kept_for_a_year() throws Exception {
        var page = new ClassPathResource("webclient/index.html").getContentAsString(UTF_8);
        var script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();

        http.get()
                .uri(script.group(1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .contentTypeCompatibleWith("text/javascript");
    }

    @Test
    void an_asset_that_is_not_there_is_not_found() {
        http.get().uri("/app/assets/none.js").exchange().expectStatus().isNotFound();
    }
}
