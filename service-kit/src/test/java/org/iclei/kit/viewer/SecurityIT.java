package org.iclei.kit.viewer;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@ServiceTest(classes = TestService.class)
class SecurityIT {
    private static final List<String> ROLES = List.of("secretariat");

    @Autowired WebTestClient http;

    static Stream<String> tokensThatAreNone() {
        return Stream.of(
                "garbage",
                Tokens.expired(),
                Tokens.foreign(),
                Tokens.ofAnotherIssuer(),
                Tokens.unsigned(),
                Tokens.token("x", it -> it.claim("roles", ROLES).audience("somebody-else")),
                Tokens.token(null, it -> it.claim("roles", ROLES)),
                Tokens.token("x", it -> it.claim("roles", ROLES).claim("organisation", "Tallinn")));
    }

    @ParameterizedTest
    @MethodSource("tokensThatAreNone")
    void a_token_that_is_not_ours_or_says_nothing_readable_opens_nothing(String token) {
        problem(get("/things", token), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void without_a_token_nothing_opens_and_the_answer_says_what_to_send() {
        var answer = http.get().uri("/things").exchange();

        answer.expectHeader().valueEquals("WWW-Authenticate", "Bearer");
        problem(answer, ProblemType.UNAUTHENTICATED);
    }

    @Test
    void a_role_without_a_row_is_refused() {
        problem(get("/things", Tokens.partner()), ProblemType.FORBIDDEN);
        problem(get("/things", Tokens.role("emperor")), ProblemType.FORBIDDEN);
        problem(get("/things", Tokens.token("x", it -> it)), ProblemType.FORBIDDEN);
    }

    @Test
    void an_endpoint_that_nobody_listed_is_closed_even_to_the_secretariat() {
        problem(get("/unlisted", Tokens.secretariat()), ProblemType.NOT_FOUND);
        problem(get("/unlisted", Tokens.partner()), ProblemType.NOT_FOUND);
    }

    @Test
    void health_is_open() {
        http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    }

    @Test
    void figures_are_for_operations_alone() {
        get("/actuator/prometheus", Tokens.role("operations")).expectStatus().isOk();
        problem(get("/actuator/prometheus", Tokens.secretariat()), ProblemType.FORBIDDEN);
        problem(http.get().uri("/actuator/prometheus").exchange(), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void claims_reach_the_controller_as_a_viewer_on_a_virtual_thread() {
        var organisation = UUID.randomUUID();
        var token =
                Tokens.token(
                        "anna",
                        it ->
                                it.claim("roles", List.of("office", "city", "unknown"))
                                        .claim("offices", List.of("EUROPE"))
                                        .claim("organisation", organisation.toString()));

        get("/viewer", token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.virtual")
                .isEqualTo(true)
                .jsonPath("$.viewer.offices")
                .isEqualTo(List.of("EUROPE"))
                .jsonPath("$.viewer.organisation")
                .isEqualTo(organisation.toString())
                .jsonPath("$.viewer.roles.length()")
                .isEqualTo(2)
                .jsonPath("$.viewer.actor")
                .value(
                        String.class,
                        actor ->
                                org.assertj.core.api.Assertions.assertThat(actor)
                                        .endsWith("@EUROPE")
                                        .doesNotContain("anna"));
    }

    @Test
    void claims_of_the_wrong_shape_are_no_token() {
        var token = Tokens.token("x", it -> it.claim("roles", Map.of("a", 1)));

        get("/viewer", token)
                .expectStatus()
                .value(
                        status -> {
                            if (status != 401 && status != 403)
                                throw new AssertionError("was " + status);
                        });
    }

    private ResponseSpec get(String uri, String token) {
        return http.get().uri(uri).headers(it -> it.setBearerAuth(token)).exchange();
    }

    private static void problem(ResponseSpec answer, ProblemType type) {
        answer.expectStatus()
                .isEqualTo(type.status())
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(type.uri().toString());
    }
}
