package org.iclei.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class IssuerIT {
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
        "partner-demo, partner",
        "automation, secretariat",
        "automation-approver, secretariat"
    })
    void a_program_gets_a_token_that_names_it_and_its_role(String client, String role)
            throws Exception {
        var claims = issuer.confirmed(issuer.tokenOf(client));

        assertThat(claims.getIssuer()).isEqualTo(issuer.address.toString());
        assertThat(claims.getAudience()).contains("iclei-network");
        assertThat(claims.getSubject()).isEqualTo(client);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
    }

    @Test
    void the_partner_may_read_the_feed() throws Exception {
        var claims = issuer.confirmed(issuer.tokenOf("partner-demo"));

        assertThat(claims.getStringListClaim("scope")).containsExactly("feed");
    }

    @Test
    void a_wrong_secret_is_refused() throws Exception {
        var answer = issuer.askForToken("partner-demo", "guessed");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void the_gateway_cannot_act_without_a_person() throws Exception {
        var answer = issuer.askForToken("gateway", "demo-secret");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningIssuer.json(answer).get("error").asString())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void only_the_public_half_of_the_key_is_served() throws Exception {
        var keys = JWKSet.parse(issuer.get("/oauth2/jwks").body()).getKeys();

        assertThat(keys).hasSize(1).noneMatch(key -> key.isPrivate());
    }

    @Test
    void a_token_from_before_a_restart_still_counts() throws Exception {
        var earlier = issuer.tokenOf("automation");

        try (var restarted = new RunningIssuer(folder.resolve("key.json"))) {
            assertThat(restarted.confirmed(earlier).getSubject()).isEqualTo("automation");
        }
    }
}
