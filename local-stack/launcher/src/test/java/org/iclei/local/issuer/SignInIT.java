package org.iclei.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

class SignInIT {
    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-letters-long";

    @TempDir static Path folder;
    static RunningIssuer issuer;

    @BeforeAll
    static void start() throws Exception {
        issuer = new RunningIssuer(folder.resolve("key.json"));
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "europe-office, office, EUROPE",
        "canada-office, office, CANADA",
        "japan-office, office, JAPAN"
    })
    void an_office_speaks_for_its_own_members(String person, String role, String office)
            throws Exception {
        var claims = signedIn(person);

        assertThat(claims.getSubject()).isEqualTo(person);
        assertThat(claims.getAudience()).contains("iclei-network");
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringListClaim("offices")).containsExactly(office);
    }

    @Test
    void the_city_speaks_for_its_own_organisation() throws Exception {
        var claims = signedIn("edmonton");

        assertThat(claims.getStringListClaim("roles")).containsExactly("city");
        assertThat(claims.getStringClaim("organisation")).isEqualTo(RunningIssuer.EDMONTON);
    }

    @Test
    void the_auditor_reads_one_programme() throws Exception {
        var claims = signedIn("auditor");

        assertThat(claims.getStringListClaim("roles")).containsExactly("auditor");
        assertThat(claims.getStringListClaim("programmes"))
                .containsExactly(RunningIssuer.EU_CANADA);
    }

    @ParameterizedTest
    @CsvSource({"secretariat", "finance", "reviewer", "auditor"})
    void headquarters_have_their_role_and_no_office(String person) throws Exception {
        var claims = signedIn(person);

        assertThat(claims.getStringListClaim("roles")).containsExactly(person);
        assertThat(claims.getClaims()).doesNotContainKeys("offices", "organisation");
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() throws Exception {
        var next = new Browser(issuer.address).signIn("secretariat", "guessed", challenge());

        assertThat(next).hasPath("/login").hasQuery("error");
    }

    private static JWTClaimsSet signedIn(String person) throws Exception {
        var browser = new Browser(issuer.address);
        var back = browser.signIn(person, "demo", challenge());
        assertThat(back.toString()).startsWith(Browser.BACK + "?code=");
        var code = back.getQuery().substring("code=".length());
        var answer =
                browser.post(
                        issuer.address.resolve("/oauth2/token"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                Browser.BACK,
                                "client_id",
                                "gateway",
                                "client_secret",
                                "demo-secret",
                                "code_verifier",
                                VERIFIER));
        var token = RunningIssuer.json(answer).get("access_token").asString();
        return issuer.confirmed(SignedJWT.parse(token));
    }

    private static String challenge() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hash.digest(VERIFIER.getBytes(StandardCharsets.UTF_8)));
    }
}
