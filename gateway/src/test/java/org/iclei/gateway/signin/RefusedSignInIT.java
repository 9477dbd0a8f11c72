package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.signin.Visitor.location;
import static org.iclei.gateway.signin.Visitor.status;
import static org.iclei.gateway.signin.Visitor.text;

import com.nimbusds.jwt.JWTClaimsSet;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.function.UnaryOperator;

@SignInTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedSignInIT {
    private static final String BACK = "/login/oauth2/code/network";

    @Autowired WebTestClient http;
    @LocalServerPort int port;
    private Visitor visitor;

    @BeforeEach
    void aFreshBrowser() {
        IssuersBook.open();
        visitor = new Visitor(http, port);
    }

    @Test
    void a_code_that_another_browser_asked_for_signs_nobody_in() {
        var asked = new Visitor(http, port).begin("");

        refused(visitor.back(asked, Tokens.secretariat()), 401);
    }

    @Test
    void a_code_counts_once() {
        var asked = visitor.begin("");
        visitor.back(asked, Tokens.secretariat());
        visitor.cookies.remove("SESSION");

        refused(visitor.back(asked, Tokens.secretariat()), 401);
    }

    @Test
    void whoever_goes_back_to_the_address_of_a_used_code_is_signed_in_still() {
        var asked = visitor.begin("");
        visitor.back(asked, Tokens.secretariat());

        assertThat(location(visitor.back(asked, Tokens.secretariat()))).hasToString("/app/");
    }

    @Test
    void a_code_with_another_verifiers_hash_is_refused_by_the_issuer() {
        var asked = visitor.begin("");
        asked.put("code_challenge", "of-somebody-else");

        refused(visitor.back(asked, Tokens.secretariat()), 401);
    }

    @Test
    void an_id_token_of_another_sign_in_is_refused() {
        var asked = visitor.begin("");
        asked.put("nonce", "of-somebody-else");

        refused(visitor.back(asked, Tokens.secretariat()), 401);
    }

    @Test
    void an_id_token_of_another_issuer_is_refused() {
        refused(signInWith(claims -> claims.issuer("http://other.test")), 401);
    }

    @Test
    void an_id_token_for_another_client_is_refused() {
        refused(signInWith(claims -> claims.audience("partner-demo")), 401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA, en;q=0.5 | fr | Se connecter à nouveau",
                "es | es | Iniciar sesión de nuevo",
                "de, ja;q=0.5 | ja | もう一度サインイン",
                "de | en | Sign in again",
                "no language; at all | en | Sign in again",
            })
    void it_is_said_in_the_readers_language(String accepted, String language, String again) {
        var asked = new Visitor(http, port).begin("");
        var address = "/login/oauth2/code/network?code=x&state=" + asked.get("state");

        var answer =
                visitor.send(
                        visitor.request(HttpMethod.GET, address)
                                .header("Accept-Language", accepted));

        assertThat(status(answer)).isEqualTo(401);
        assertThat(text(answer)).contains("<html lang=\"" + language + "\">", again);
        assertThat(text(answer)).doesNotContain("{title}", "{text}", "{again}", "{home}");
    }

    @Test
    void an_issuer_that_is_away_is_told_apart_from_a_refusal() {
        IssuersBook.answering(IssuersBook.SILENT);

        refused(visitor.back(visitor.begin(""), Tokens.secretariat()), 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {BACK, BACK + "?error=access_denied&state=x", BACK + "?code=x&state=x"})
    void an_answer_to_nothing_that_was_asked_is_refused(String address) {
        assertThat(status(visitor.get(address))).isIn(401, 404);
    }

    @Test
    void what_somebody_writes_into_the_address_is_no_line_of_the_log(CapturedOutput log) {
        var state = visitor.begin("").get("state");

        refused(visitor.get(BACK + "?error=x%0Aforged&state=" + state), 401);

        assertThat(log.getAll()).contains("no sign-in: not a code").doesNotContain("forged");
    }

    @Test
    void a_cookie_that_the_gateway_did_not_issue_is_not_kept() {
        visitor.cookies.put("SIGN-IN", ResponseCookie.from("SIGN-IN", "x".repeat(5000)).build());

        visitor.begin("");

        assertThat(visitor.cookie("SIGN-IN")).hasSizeLessThan(1000).doesNotContain("xxxx");
    }

    @Test
    void a_link_signs_nobody_out() {
        var answer = visitor.signedIn(Tokens.secretariat()).get("/logout");

        assertThat(status(answer)).isEqualTo(404);
        assertThat(text(answer)).contains("urn:iclei:problem:not-found");
        assertThat(visitor.cookies).containsKey("SESSION");
    }

    private EntityExchangeResult<byte[]> signInWith(UnaryOperator<JWTClaimsSet.Builder> claims) {
        var asked = visitor.begin("");
        return visitor.back(
                asked,
                new IssuersBook.Visit(
                        Visitor.decoded(asked.get("nonce")),
                        asked.get("code_challenge"),
                        Tokens.secretariat(),
                        claims));
    }

    private void refused(EntityExchangeResult<byte[]> answer, int status) {
        assertThat(status(answer)).isEqualTo(status);
        assertThat(text(answer)).contains("<html lang=\"en\">", "Sign in again");
        assertThat(visitor.cookies).doesNotContainKey("SESSION");
    }
}
