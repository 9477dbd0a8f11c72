package org.iclei.gateway.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.iclei.gateway.signin.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

class SessionsTest {
    private final MovableClock clock = new MovableClock();
    private final SessionSettings settings =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), 2);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Cookies cookies = new Cookies(URI.create("https://network.example"));
    private final Sessions sessions = new Sessions(cookies, clock, settings, metrics);

    @Test
    void with_one_too_many_the_session_that_was_idle_for_longest_ends() {
        var first = begun();
        var second = begun();
        assertThat(known(first)).isTrue();

        var third = begun();

        assertThat(known(second)).isFalse();
        assertThat(known(first)).isTrue();
        assertThat(known(third)).isTrue();
        assertThat(metrics.get("iclei.sign.in.sessions").gauge().value()).isEqualTo(2);
    }

    @Test
    void a_session_in_use_lasts_and_an_idle_one_does_not() {
        var idle = begun();
        var used = begun();
        clock.forward(Duration.ofMinutes(20));
        assertThat(known(used)).isTrue();
        clock.forward(Duration.ofMinutes(20));

        assertThat(known(used)).isTrue();
        assertThat(known(idle)).isFalse();
        assertThat(sessions.open()).isEqualTo(1);
    }

    @Test
    void a_page_that_only_follows_the_feed_does_not_keep_its_session() {
        var left = begun();
        clock.forward(Duration.ofMinutes(20));
        assertThat(known(left, "text/event-stream")).isTrue();
        clock.forward(Duration.ofMinutes(11));

        assertThat(known(left, "text/event-stream")).isFalse();
        assertThat(sessions.open()).isZero();
    }

    @Test
    void a_session_that_is_used_all_the_time_ends_too() {
        var used = begun();
        for (int times = 0; times < 35; times++) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(known(used)).isTrue();
        }

        clock.forward(Duration.ofMinutes(21));

        assertThat(known(used)).isFalse();
        assertThat(sessions.open()).isZero();
    }

    @Test
    void a_clock_that_was_set_back_keeps_no_idle_session() {
        clock.forward(Duration.ofHours(1));
        begun();
        clock.forward(Duration.ofHours(-1));
        var idle = begun();
        clock.forward(Duration.ofMinutes(31));

        assertThat(known(idle)).isFalse();
    }

    @Test
    void over_https_the_cookies_are_the_hosts_own_and_secure() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        cookies.keepSession(exchange, begun());

        assertClosed(exchange.getResponse().getCookies().getFirst("__Host-SESSION"));
        assertThat(exchange.getResponse().getCookies().getFirst("XSRF-TOKEN").isSecure()).isTrue();
    }

    @Test
    void over_https_a_begun_sign_in_is_as_closed_as_a_session() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        cookies.keepStarting(exchange, "sealed", Duration.ofMinutes(10));

        var cookie = exchange.getResponse().getCookies().getFirst("__Host-SIGN-IN");
        assertClosed(cookie);
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofMinutes(10));
    }

    /** No script reads it, no other host sets it, no other site sends it along with a form. */
    private static void assertClosed(ResponseCookie cookie) {
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
    }

    private Session begun() {
        var session = new Session(grant());
        sessions.begin(session);
        return session;
    }

    private Grant grant() {
        var now = clock.instant();
        var token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "a", now, end(now));
        return new Grant(token, null, "id");
    }

    private static Instant end(Instant now) {
        return now.plus(Duration.ofMinutes(5));
    }

    private boolean known(Session session) {
        return known(session, "application/json");
    }

    private boolean known(Session session, String accepted) {
        var request =
                MockServerHttpRequest.get("/")
                        .header("Accept", accepted)
                        .cookie(new HttpCookie("__Host-SESSION", session.id()));
        return sessions.of(MockServerWebExchange.from(request)).isPresent();
    }
}
