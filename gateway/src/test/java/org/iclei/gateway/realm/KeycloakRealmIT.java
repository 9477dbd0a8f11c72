package org.iclei.gateway.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.UUID;

/** {@code mvn verify -Pkeycloak}: the realm of Compose, in Keycloak, in front of this gateway. */
@KeycloakTest
class KeycloakRealmIT {
    private static final String EDMONTON = "f4c417a3-a5e2-5e98-a112-51e80cc2a42d";
    private static final String EU_CANADA = "3777e266-0377-59d0-9bc4-4df1d3a6972c";

    private final Keycloak keycloak = new Keycloak();

    @Autowired WebTestClient http;
    @Autowired ReactiveJwtDecoder decoder;

    @ParameterizedTest
    @CsvSource({
        "partner-demo, PARTNER",
        "automation, SECRETARIAT",
        "automation-approver, SECRETARIAT",
        "metrics, OPERATIONS"
    })
    void a_program_is_known_by_its_name_and_role(String program, Role role) throws Exception {
        var token = accepted(keycloak.tokenOfProgram(program).get("access_token").asString());

        assertThat(token.getSubject()).isEqualTo(program);
        assertThat(token.getIssuer()).hasToString(RunningKeycloak.ISSUER.toString());
        assertThat(token.getAudience()).containsExactly("iclei-network");
        assertThat(Viewer.of(token).roles()).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({
        "secretariat, SECRETARIAT, , , ",
        "europe-office, OFFICE, EUROPE, , ",
        "canada-office, OFFICE, CANADA, , ",
        "japan-office, OFFICE, JAPAN, , ",
        "edmonton, CITY, , " + EDMONTON + ", ",
        "finance, FINANCE, , , ",
        "reviewer, REVIEWER, , , ",
        "auditor, AUDITOR, , , " + EU_CANADA
    })
    void a_person_is_known_by_what_he_speaks_for(
            String person, Role role, String office, UUID organisation, UUID programme)
            throws Exception {
        var tokens = keycloak.tokenOfPerson(person, "demo");
        var token = accepted(tokens.get("access_token").asString());
        var viewer = Viewer.of(token);

        assertThat(token.getSubject()).isEqualTo(person);
        assertThat(token.getAudience()).containsExactly("iclei-network");
        assertThat(viewer.roles()).containsExactly(role);
        assertThat(viewer.offices()).isEqualTo(setOf(office));
        assertThat(viewer.organisation()).isEqualTo(organisation);
        assertThat(viewer.programmes()).isEqualTo(setOf(programme));
        assertThat(tokens.has("refresh_token")).isTrue();
    }

    @Test
    void the_gateway_opens_to_a_token_what_its_role_opens() throws Exception {
        statusWith(keycloak.tokenOfProgram("partner-demo"), "/api/feed/v1/events", 200);
        statusWith(keycloak.tokenOfProgram("partner-demo"), "/actuator/prometheus", 403);
        statusWith(keycloak.tokenOfProgram("metrics"), "/actuator/prometheus", 200);
        statusWith(keycloak.tokenOfProgram("metrics"), "/api/feed/v1/events", 403);
    }

    @Test
    void nobody_comes_in_without_the_right_password() {
        assertThatThrownBy(() -> keycloak.tokenOfPerson("secretariat", "guessed"))
                .hasMessage("not signed in: 200");
    }

    @Test
    void the_gateway_must_prove_that_it_asked() throws Exception {
        var refused = keycloak.asked("");

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .startsWith(Keycloak.BACK)
                .contains("error=invalid_request");
    }

    @Test
    void the_gateway_cannot_act_without_a_person() throws Exception {
        assertThat(keycloak.tokenOfProgram("gateway").get("error").asString())
                .isEqualTo("unauthorized_client");
    }

    private Jwt accepted(String token) {
        return decoder.decode(token).block();
    }

    private static <T> Set<T> setOf(T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private void statusWith(JsonNode token, String address, int status) {
        http.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token.get("access_token").asString()))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
