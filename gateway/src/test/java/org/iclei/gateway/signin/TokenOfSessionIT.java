package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.signin.Visitor.status;
import static org.iclei.gateway.signin.Visitor.text;

import org.iclei.gateway.FakeService;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.util.UUID;

@SignInTest
class TokenOfSessionIT {
    private static final String FEED = "/api/feed/v1/events";

    @Autowired WebTestClient http;
    @LocalServerPort int port;
    @Autowired MovableClock clock;
    private final String secretariat = Tokens.secretariat();
    private final String path = "/api/membership/v1/" + UUID.randomUUID();
    private Visitor visitor;

    @BeforeEach
    void somebodySignsIn() {
        IssuersBook.open();
        clock.beRight();
        visitor = new Visitor(http, port).signedIn(secretariat);
    }

    @Test
    void a_service_gets_the_token_and_no_cookie() {
        var answer = visitor.get(path);

        assertThat(status(answer)).isEqualTo(200);
        assertThat(FakeService.HEADERS.get(path))
                .containsEntry("Authorization", "Bearer " + secretariat)
                .doesNotContainKey("Cookie");
    }

    @Test
    void a_services_cookie_does_not_replace_the_sessions() {
        visitor.cookies.remove("XSRF-TOKEN");

        var answer = visitor.get(path);

        assertThat(answer.getResponseCookies()).containsOnlyKeys("XSRF-TOKEN");
        assertThat(status(visitor.get(path))).isEqualTo(200);
    }

    @Test
    void what_the_gateway_answers_itself_follows_the_access_table() {
        assertThat(status(visitor.get(FEED))).isEqualTo(200);

        var operations = new Visitor(http, port).signedIn(Tokens.role("operations"));
        assertThat(status(operations.get(FEED))).isEqualTo(403);
    }

    @Test
    void the_stream_follows_for_somebody_who_is_signed_in() {
        assertThat(followed().blockFirst(Duration.ofSeconds(30))).contains("from");
    }

    @Test
    void a_stream_does_not_count_as_use_of_the_session() {
        clock.forward(Duration.ofMinutes(20));
        followed().take(1).blockLast(Duration.ofSeconds(30));
        clock.forward(Duration.ofMinutes(11));

        assertThat(status(visitor.get(path))).isEqualTo(401);
    }

    @Test
    void a_change_without_the_sessions_csrf_token_is_refused() {
        assertForged(visitor.post(path));
    }

    @Test
    void a_csrf_token_that_somebody_planted_as_a_cookie_counts_nothing() {
        var request =
                http.post()
                        .uri(path)
                        .cookie("SESSION", visitor.cookie("SESSION"))
                        .cookie("XSRF-TOKEN", "planted")
                        .header("X-XSRF-TOKEN", "planted");

        assertForged(new Visitor(http, port).send(request));
    }

    @Test
    void a_change_with_the_csrf_token_passes() {
        assertThat(status(visitor.safePost(path))).isEqualTo(200);
        assertThat(FakeService.HEADERS).containsKey(path);
    }

    @Test
    void a_token_in_the_request_wins_and_needs_no_csrf_token() {
        var own = Tokens.office("EUROPE");
        var request =
                visitor.request(HttpMethod.POST, path)
                        .headers(headers -> headers.setBearerAuth(own));

        assertThat(status(visitor.send(request))).isEqualTo(200);
        assertThat(FakeService.HEADERS.get(path)).containsEntry("Authorization", "Bearer " + own);
    }

    @Test
    void a_bad_token_in_the_request_is_not_made_good_by_the_session() {
        var request =
                visitor.request(HttpMethod.GET, path)
                        .headers(headers -> headers.setBearerAuth(Tokens.expired()));

        assertThat(status(visitor.send(request))).isEqualTo(401);
    }

    @Test
    void a_session_that_nobody_used_for_half_an_hour_is_over() {
        clock.forward(Duration.ofMinutes(31));

        var answer = visitor.get(path);

        assertThat(status(answer)).isEqualTo(401);
        assertThat(visitor.cookies).doesNotContainKey("SESSION");
        assertThat(IssuersBook.renewals()).isZero();
    }

    @Test
    void what_is_open_to_everybody_is_open_to_somebody_whose_session_is_over() {
        clock.forward(Duration.ofMinutes(31));

        assertThat(status(visitor.get("/api/feed/v1/openapi.json"))).isEqualTo(200);
    }

    private Flux<String> followed() {
        return visitor.request(HttpMethod.GET, FEED)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }

    private void assertForged(EntityExchangeResult<byte[]> answer) {
        assertThat(status(answer)).isEqualTo(403);
        assertThat(text(answer)).contains("urn:iclei:problem:csrf-token-required");
        assertThat(FakeService.HEADERS).doesNotContainKey(path);
    }
}
