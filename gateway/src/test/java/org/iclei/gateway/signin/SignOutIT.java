package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.signin.Visitor.location;
import static org.iclei.gateway.signin.Visitor.status;

import com.nimbusds.jwt.SignedJWT;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

@SignInTest
class SignOutIT {
    @Autowired WebTestClient http;
    @LocalServerPort int port;
    @Autowired MovableClock clock;
    private Visitor visitor;

    @BeforeEach
    void somebodySignsIn() {
        IssuersBook.open();
        visitor = new Visitor(http, port).signedIn(Tokens.secretariat());
    }

    @Test
    void the_old_cookie_is_worth_nothing() {
        var kept = visitor.cookies.get("SESSION");

        visitor.safePost("/logout");

        assertThat(visitor.cookies).doesNotContainKeys("SESSION", "XSRF-TOKEN");
        visitor.cookies.put("SESSION", kept);
        assertThat(status(visitor.get("/api/session"))).isEqualTo(401);
    }

    @Test
    void the_issuer_ends_its_own_session_and_sends_the_browser_to_the_first_page()
            throws ParseException {
        var next = location(visitor.safePost("/logout"));

        assertThat(next.toString()).startsWith("http://issuer.test/connect/logout?");
        assertThat(named(next).getJWTClaimsSet().getAudience()).containsExactly("gateway");
        assertThat(parameter(next, "post_logout_redirect_uri")).isEqualTo("http://localhost:8080/");
    }

    @Test
    void after_a_renewal_the_newest_id_token_names_the_issuers_session() throws ParseException {
        clock.forward(Duration.ofMinutes(6));
        visitor.get("/api/session");
        var second = new Visitor(http, port);
        second.cookies.putAll(visitor.cookies);
        clock.forward(Duration.ofMinutes(6));
        second.get("/api/session");

        var next = location(visitor.safePost("/logout"));

        assertThat(IssuersBook.lastIdToken()).isEqualTo(named(next).getJWTClaimsSet().getJWTID());
    }

    @Test
    void another_site_cannot_sign_anybody_out() {
        assertThat(status(visitor.post("/logout"))).isEqualTo(403);
        assertThat(status(visitor.get("/api/session"))).isEqualTo(200);
    }

    @Test
    void a_plain_form_signs_out_too() {
        var form =
                http.post()
                        .uri("/logout")
                        .cookie("SESSION", visitor.cookie("SESSION"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(BodyInserters.fromFormData("_csrf", visitor.cookie("XSRF-TOKEN")));

        assertThat(status(visitor.send(form))).isEqualTo(302);
        assertThat(visitor.cookies).doesNotContainKey("SESSION");
    }

    @Test
    void whoever_is_not_signed_in_ends_on_the_first_page() {
        var answer = new Visitor(http, port).send(http.method(HttpMethod.POST).uri("/logout"));

        assertThat(location(answer)).hasToString("/");
    }

    private static SignedJWT named(URI next) throws ParseException {
        return SignedJWT.parse(parameter(next, "id_token_hint"));
    }

    private static String parameter(URI address, String name) {
        var parameters = UriComponentsBuilder.fromUri(address).build().getQueryParams();
        return Visitor.decoded(String.valueOf(parameters.getFirst(name)));
    }
}
