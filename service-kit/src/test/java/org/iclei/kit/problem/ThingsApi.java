package org.iclei.kit.problem;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.net.URI;
import java.util.UUID;

/** A service of the kit, asked by HTTP by somebody who may do everything. */
@ServiceTest(classes = TestService.class, properties = "spring.http.codecs.max-in-memory-size=64KB")
abstract class ThingsApi {
    static final String THING = "{\"value\":1,\"since\":\"2015-07-06\"}";

    final String key = UUID.randomUUID().toString();
    final WebTestClient http;

    private final String base;

    ThingsApi(WebTestClient http, int port) {
        base = "http://127.0.0.1:" + port;
        this.http =
                http.mutate().defaultHeaders(it -> it.setBearerAuth(Tokens.secretariat())).build();
    }

    URI at(URI path) {
        return URI.create(base + path);
    }

    ResponseSpec get(String uri) {
        return http.get().uri(at(URI.create(uri))).exchange();
    }

    ResponseSpec post(String key, String body) {
        return http.post()
                .uri("/things")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    static String problem(ResponseSpec answer, ProblemType type) {
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
