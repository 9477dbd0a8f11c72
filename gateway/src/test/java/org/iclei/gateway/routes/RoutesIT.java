package org.iclei.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.gateway.FakeService;
import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import reactor.core.publisher.Flux;

import java.net.URI;
import java.util.List;

@GatewayTest
class RoutesIT {
    private static final String SERVICE = "/api/membership/v1/";

    @Autowired WebTestClient http;
    @LocalServerPort int port;

    @Test
    void a_request_reaches_its_service_with_path_query_and_token_unchanged() {
        var path = SERVICE + "organisations/a%20b?q=V%C3%A4xj%C3%B6&page=2";
        http.get()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(RoutesIT::secretariat)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(FakeService.HEADERS).containsKey(path);
        assertThat(FakeService.HEADERS.get(path).get("Authorization")).startsWith("Bearer ");
    }

    @Test
    void cookies_pass_in_neither_direction() {
        var path = SERVICE + "cookies";
        get(path)
                .cookie("SESSION", "browser")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie");

        assertThat(FakeService.HEADERS.get(path)).doesNotContainKey("Cookie");
    }

    @Test
    void a_services_own_problem_and_headers_pass_unchanged() {
        get(SERVICE + "refuses")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("Retry-After", "7")
                .expectHeader()
                .valueEquals("ETag", "\"7\"")
                .expectHeader()
                .valueEquals("Link", "</api/membership/v1/organisations?page=1>; rel=\"next\"")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .json("{\"type\":\"urn:a\"}");
    }

    @Test
    void what_a_service_compressed_is_not_compressed_again() {
        get(SERVICE + "zipped")
                .header("Accept-Encoding", "gzip")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("unzipped once".repeat(400));
    }

    @Test
    void a_service_that_is_away_is_a_problem_that_says_so() {
        problem(get("/api/events/v1/working-meetings"), 503, "service-away")
                .expectHeader()
                .exists("Retry-After");
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_away() {
        problem(get(SERVICE + "hangs"), 503, "service-away");
    }

    @Test
    void an_address_without_a_route_is_not_found() {
        problem(get("/api/nothing/v1/here"), 404, "not-found");
        problem(get("/api/feed/v1/nothing"), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_turned_away_at_the_door(String token) {
        var path = SERVICE + "door/" + token.hashCode();
        var request = http.get().uri(path).headers(headers -> headers.setBearerAuth(token));

        problem(request, 401, "unauthenticated");
        assertThat(FakeService.HEADERS).doesNotContainKey(path);
    }

    static List<String> badTokens() {
        return List.of(
                Tokens.expired(),
                Tokens.foreign(),
                Tokens.ofAnotherIssuer(),
                Tokens.unsigned(),
                "garbage");
    }

    @Test
    void no_token_is_turned_away_at_the_door() {
        problem(http.get().uri(SERVICE + "organisations"), 401, "unauthenticated");
    }

    @Test
    void a_body_that_announces_too_much_is_refused() {
        var request =
                http.post()
                        .uri(SERVICE + "imports")
                        .headers(RoutesIT::secretariat)
                        .bodyValue(new byte[(1 << 20) + 1]);
        problem(request, 413, "body-too-large");
    }

    @Test
    void a_body_that_grows_too_large_unannounced_is_refused() {
        var buffers = new DefaultDataBufferFactory();
        Flux<DataBuffer> parts = Flux.range(0, 40).map(_ -> buffers.wrap(new byte[64 << 10]));
        var request =
                http.post()
                        .uri(SERVICE + "imports")
                        .headers(RoutesIT::secretariat)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(BodyInserters.fromDataBuffers(parts));
        problem(request, 413, "body-too-large");
    }

    @Test
    void a_body_just_small_enough_passes() {
        http.post()
                .uri(SERVICE + "imports")
                .headers(RoutesIT::secretariat)
                .bodyValue(new byte[1 << 20])
                .exchange()
                .expectStatus()
                .isOk();
    }

    private WebTestClient.RequestHeadersSpec<?> get(String path) {
        return http.get().uri(path).headers(RoutesIT::secretariat);
    }

    private static void secretariat(HttpHeaders headers) {
        headers.setBearerAuth(Tokens.secretariat());
    }

    private static WebTestClient.ResponseSpec problem(
            WebTestClient.RequestHeadersSpec<?> request, int status, String slug) {
        var answer = request.exchange();
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
        return answer;
    }
}
