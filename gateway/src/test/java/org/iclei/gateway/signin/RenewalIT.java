package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.gateway.signin.Visitor.status;
import static org.iclei.gateway.signin.Visitor.text;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

@SignInTest
class RenewalIT {
    private static final Duration PAST_THE_TOKEN = Duration.ofMinutes(6);

    @Autowired WebTestClient http;
    @Autowired MovableClock clock;
    @LocalServerPort int port;
    private Visitor visitor;

    @BeforeEach
    void somebodySignsInAndTheTokenExpires() {
        IssuersBook.open();
        visitor = new Visitor(http, port).signedIn(Tokens.secretariat());
        clock.forward(PAST_THE_TOKEN);
    }

    @Test
    void eight_calls_at_once_renew_once_and_all_succeed() {
        assertThat(eightAtOnce()).containsOnly(200);
        assertThat(IssuersBook.renewals()).isEqualTo(1);
    }

    @Test
    void the_refresh_token_that_came_last_is_used_next() {
        visitor.get("/api/session");
        clock.forward(PAST_THE_TOKEN);

        assertThat(status(visitor.get("/api/session"))).isEqualTo(200);
        assertThat(IssuersBook.renewals()).isEqualTo(2);
    }

    @Test
    void a_refusal_ends_the_session_for_all_who_wait() {
        IssuersBook.answering(IssuersBook.REFUSED);

        assertThat(eightAtOnce()).containsOnly(401);
        assertThat(IssuersBook.renewals()).isEqualTo(1);
        var answer = visitor.get("/api/session");
        assertThat(text(answer)).contains("urn:iclei:problem:unauthenticated");
        assertThat(visitor.cookies).doesNotContainKey("SESSION");
    }

    @ParameterizedTest
    @MethodSource("trouble")
    void an_issuer_in_trouble_ends_no_session(IssuersBook.Answer trouble) {
        IssuersBook.answering(trouble);

        var answer = visitor.get("/api/session");
        assertThat(status(answer)).isEqualTo(503);
        assertThat(text(answer)).contains("urn:iclei:problem:issuer-away");
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");

        IssuersBook.open();
        assertThat(status(visitor.get("/api/session"))).isEqualTo(200);
    }

    static List<IssuersBook.Answer> trouble() {
        return List.of(IssuersBook.SILENT, IssuersBook.BROKEN, IssuersBook.CONFUSED);
    }

    /** The issuer answers only after a second renewal would have reached it. */
    private List<Integer> eightAtOnce() {
        var held = new CountDownLatch(1);
        IssuersBook.beforeRenewal(() -> awaitOpening(held));
        try (var browser = HttpClient.newHttpClient()) {
            var calls = IntStream.range(0, 8).mapToObj(_ -> call(browser)).toList();
            await().until(() -> IssuersBook.renewals() > 0);
            await().during(Duration.ofMillis(500)).until(() -> IssuersBook.renewals() == 1);
            held.countDown();
            return calls.stream().map(CompletableFuture::join).toList();
        }
    }

    private CompletableFuture<Integer> call(HttpClient browser) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"))
                        .header("Cookie", "SESSION=" + visitor.cookie("SESSION"))
                        .build();
        return browser.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    private static void awaitOpening(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
