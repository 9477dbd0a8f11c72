package org.iclei.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import reactor.core.publisher.Flux;

import java.net.URI;
import java.util.UUID;

@ServiceTest(classes = TestService.class, properties = "spring.http.codecs.max-in-memory-size=64KB")
class ProblemsIT {
    private static final String THING = "{\"value\":1,\"since\":\"2015-07-06\"}";

    private final String key = UUID.randomUUID().toString();
    private final WebTestClient http;

    private final String base;

    ProblemsIT(@Autowired WebTestClient http, @Value("${local.server.port}") int port) {
        base = "http://127.0.0.1:" + port;
        this.http =
                http.mutate().defaultHeaders(it -> it.setBearerAuth(Tokens.secretariat())).build();
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
    void creating_without_a_key_is_refused() {
        problem(
                http.post()
                        .uri("/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(THING)
                        .exchange(),
                ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        problem(post("", THING), ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        problem(post("k".repeat(256), THING), ProblemType.IDEMPOTENCY_KEY_REQUIRED);
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_another_body_is_refused() {
        var first = created();
        var again = created();

        assertThat(again).isEqualTo(first);
        problem(post(key, "{\"value\":2,\"since\":\"2015-07-06\"}"), ProblemType.KEY_REUSED);
    }

    @Test
    void a_change_needs_the_version_it_was_decided_on() {
        var thing = created();

        problem(put(thing, null), ProblemType.VERSION_REQUIRED);
        problem(put(thing, "\"7\""), ProblemType.STALE_VERSION);
        for (var garbage : new String[] {"*", "W/\"1\"", "\"1\", \"2\"", "one", "\"-1\""}) {
            problem(put(thing, garbage), ProblemType.STALE_VERSION);
        }
        put(thing, "\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        problem(put(thing, "\"1\""), ProblemType.STALE_VERSION);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=x",
                "page=1000001",
                "page=99999999999",
                "size=0",
                "size=201",
                "size=",
                "size=1.5"
            })
    void a_page_outside_the_limits_is_a_malformed_parameter(String query) {
        problem(get("/things?" + query), ProblemType.MALFORMED_PARAMETER);
    }

    @Test
    void a_page_in_the_middle_links_to_all_others() {
        var links = links("/things?size=25&page=2&q=a%2Bb%26c&sort=name,-since");

        assertThat(links)
                .isEqualTo(
                        "<%1$s&page=0>; rel=\"first\", <%1$s&page=1>; rel=\"prev\","
                                        .formatted("/things?size=25&q=a%2Bb%26c&sort=name,-since")
                                + " <%1$s&page=3>; rel=\"next\", <%1$s&page=4>; rel=\"last\""
                                        .formatted("/things?size=25&q=a%2Bb%26c&sort=name,-since"));
    }

    @Test
    void the_first_and_the_last_page_link_only_where_there_is_one() {
        assertThat(links("/things?size=100")).contains("next", "last").doesNotContain("prev");
        assertThat(links("/things?size=100&page=1")).contains("prev").doesNotContain("next");
        assertThat(links("/things?page=77")).contains("page=2>; rel=\"prev\"");
    }

    private String links(String uri) {
        return get(uri).expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LINK);
    }

    private static String large() {
        return "{\"value\":1,\"since\":\"2015-07-06\",\"remark\":\"" + "x".repeat(70_000) + "\"}";
    }

    private URI created() {
        return post(key, THING)
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
    }

    private ResponseSpec get(String uri) {
        return http.get().uri(URI.create(base + uri)).exchange();
    }

    private ResponseSpec post(String key, String body) {
        return http.post()
                .uri("/things")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec put(URI thing, String version) {
        return http.put()
                .uri(URI.create(base + thing))
                .headers(
                        it -> {
                            if (version != null) it.set("If-Match", version);
                        })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(THING)
                .exchange();
    }

    private static String problem(ResponseSpec answer, ProblemType type) {
        var detail = new String[1];
        answer.expectStatus()
                .isEqualTo(type.status())
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(type.uri().toString())
                .jsonPath("$.status")
                .isEqualTo(type.status())
                .jsonPath("$.detail")
                .value(String.class, it -> detail[0] = it);
        return detail[0];
    }
}
