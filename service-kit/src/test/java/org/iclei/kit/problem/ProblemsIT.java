package org.iclei.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Flux;

import java.util.UUID;

class ProblemsIT extends ThingsApi {
    ProblemsIT(@Autowired WebTestClient http, @Value("${local.server.port}") int port) {
        super(http, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":", "", "[]", "\"text\"", "null"})
    void what_is_no_such_object_is_a_malformed_body(String body) {
        problem(post(key, body), ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\":1} | 'since'",
                "{\"value\":1,\"since\":null} | 'since'",
                "{\"value\":1,\"since\":\"yesterday\"} | 'since'",
                "{\"value\":\"x\",\"since\":\"2015-07-06\"} | 'value'",
                "{\"value\":1,\"since\":\"2015-07-06\",\"colour\":1} | 'colour'"
            },
            quoteCharacter = '`')
    void a_body_that_does_not_fit_names_the_field(String body, String named) {
        var detail = problem(post(key, body), ProblemType.MALFORMED_BODY);

        assertThat(detail).contains(named).doesNotContain("java", "Thing", "yesterday");
    }

    @Test
    void another_content_type_is_unsupported() {
        problem(
                http.post()
                        .uri("/things")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue(THING)
                        .exchange(),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void another_method_is_not_allowed_and_the_answer_says_which_are() {
        var answer = http.method(HttpMethod.DELETE).uri("/things").exchange();

        answer.expectHeader().value("Allow", it -> assertThat(it).contains("GET", "POST"));
        problem(answer, ProblemType.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/nowhere", "/unlisted"})
    void an_address_that_nothing_answers_is_not_found(String path) {
        problem(get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void an_unknown_id_is_not_found() {
        problem(get("/things/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
    }

    @Test
    void what_is_no_id_is_a_malformed_parameter() {
        problem(get("/things/7"), ProblemType.MALFORMED_PARAMETER);
    }

    @Test
    void a_media_type_that_nobody_makes_is_not_acceptable() {
        problem(
                http.get().uri("/viewer").accept(MediaType.IMAGE_PNG).exchange(),
                ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void a_body_too_large_is_refused_when_its_length_is_told() {
        problem(post(key, large()), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void a_body_too_large_is_refused_when_its_length_is_not_told() {
        var parts = Flux.just(large().substring(0, 40_000), large().substring(40_000));
        problem(
                http.post()
                        .uri("/things")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(parts, String.class)
                        .exchange(),
                ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void a_fault_is_an_incident_with_a_number_and_without_the_faults_text() {
        http.get()
                .uri("/fault")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(
                        body ->
                                assertThat(body)
                                        .containsPattern("\"incident\":\"[0-9a-f-]{36}\"")
                                        .doesNotContain("secret", "Exception"));
    }

    @Test
    void when_the_store_is_away_the_caller_learns_when_to_try_again() {
        var answer = get("/away");

        answer.expectHeader().valueEquals("Retry-After", "1");
        assertThat(problem(answer, ProblemType.SERVICE_AWAY)).doesNotContain("secret");
    }

    private static String large() {
        return "{\"value\":1,\"since\":\"2015-07-06\",\"remark\":\"" + "x".repeat(70_000) + "\"}";
    }
}
