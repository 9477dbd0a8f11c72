package org.iclei.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.net.URI;

/** What a request that creates or changes something must bring along. */
class KeysAndVersionsIT extends ThingsApi {
    KeysAndVersionsIT(@Autowired WebTestClient http, @Value("${local.server.port}") int port) {
        super(http, port);
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

    private URI created() {
        return post(key, THING)
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
    }

    private ResponseSpec put(URI thing, String version) {
        return http.put()
                .uri(at(thing))
                .headers(
                        it -> {
                            if (version != null) it.set("If-Match", version);
                        })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(THING)
                .exchange();
    }
}
