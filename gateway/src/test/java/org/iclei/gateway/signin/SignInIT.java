package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.signin.Visitor.location;
import static org.iclei.gateway.signin.Visitor.status;
import static org.iclei.gateway.signin.Visitor.text;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

@SignInTest
class SignInIT {
    @Autowired WebTestClient http;
    @LocalServerPort int port;
    private Visitor visitor;

    @BeforeEach
    void aFreshBrowser() {
        IssuersBook.open();
        visitor = new Visitor(http, port);
    }

    @Test
    void the_issuer_is_asked_with_state_nonce_and_the_hash_of_a_verifier() {
        assertThat(visitor.begin(""))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .hasEntrySatisfying(
                        "redirect_uri",
                        back -> assertThat(back).endsWith("/login/oauth2/code/network"));
    }

    @Test
    void a_person_is_who_the_token_says_and_begins_at_the_web_client() {
        var answer = visitor.back(visitor.begin(""), Tokens.office("EUROPE"));

        assertThat(location(answer)).hasToString("/app/");
        var session = visitor.get("/api/session");
        assertThat(text(session))
                .isEqualTo("{\"name\":\"EUROPE\",\"roles\":[\"office\"],\"offices\":[\"EUROPE\"]}");
        assertThat(session.getResponseHeaders().getCacheControl()).contains("no-store");
    }

    @Test
    void no_script_reads_the_sessions_cookie_and_no_other_site_sends_it_with_a_form() {
        visitor.signedIn(Tokens.secretariat());

        var session = visitor.cookies.get("SESSION");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(visitor.cookies.get("XSRF-TOKEN").isHttpOnly()).isFalse();
    }

    @Test
    void a_session_that_somebody_planted_is_not_taken_over() {
        planted(visitor, "planted").signedIn(Tokens.secretariat());

        assertThat(visitor.cookie("SESSION")).isNotEqualTo("planted");
        assertThat(status(planted(new Visitor(http, port), "planted").get("/api/session")))
                .isEqualTo(401);
    }

    @Test
    void whoever_signs_in_again_gets_another_session_and_the_former_is_over() {
        var former = visitor.signedIn(Tokens.office("EUROPE")).cookie("SESSION");

        visitor.signedIn(Tokens.secretariat());

        assertThat(visitor.cookie("SESSION")).isNotEqualTo(former);
        assertThat(status(planted(new Visitor(http, port), former).get("/api/session")))
                .isEqualTo(401);
    }

    private static Visitor planted(Visitor visitor, String session) {
        visitor.cookies.put("SESSION", ResponseCookie.from("SESSION", session).build());
        return visitor;
    }

    @Test
    void nobody_is_signed_in_before() {
        var answer = visitor.get("/api/session");

        assertThat(status(answer)).isEqualTo(401);
        assertThat(text(answer)).contains("urn:iclei:problem:unauthenticated");
        assertThat(answer.getResponseCookies()).isEmpty();
    }

    @Test
    void a_person_goes_on_at_the_page_that_they_wanted_to_see() {
        var asked = visitor.begin("?return=%2Fapp%2F%23%2Fmembers%3Fpage%3D2");

        assertThat(location(visitor.back(asked, Tokens.secretariat())))
                .hasToString("/app/#/members?page=2");
    }

    @Test
    void nobody_is_sent_to_another_site() {
        var asked = visitor.begin("?return=https%3A%2F%2Fevil.example%2Fapp%2F");

        assertThat(location(visitor.back(asked, Tokens.secretariat()))).hasToString("/app/");
    }

    @Test
    void two_windows_may_sign_in_at_the_same_time() {
        var first = visitor.begin("?return=/app/first");
        var second = visitor.begin("?return=/app/second");

        assertThat(location(visitor.back(first, Tokens.secretariat()))).hasPath("/app/first");
        assertThat(location(visitor.back(second, Tokens.secretariat()))).hasPath("/app/second");
    }

    /** Only a page in the browser knows its fragment, so only that can ask to come back to it. */
    @Test
    void the_web_clients_page_is_everybodys_and_the_same_for_all() {
        var answer = visitor.get("/app/");

        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getVary()).doesNotContain("Cookie");
    }
}
