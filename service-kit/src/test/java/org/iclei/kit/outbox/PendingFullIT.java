package org.iclei.kit.outbox;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

@ServiceTest(classes = TestService.class)
@ContextConfiguration(initializers = {Backends.class, PendingFullIT.NoBroker.class})
class PendingFullIT {
    private static final String THING =
            "{\"value\":1,\"since\":\"2015-07-06\",\"remark\":\"others hear of it\"}";

    @Autowired WebTestClient http;

    static final class NoBroker
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of(
                            "spring.kafka.bootstrap-servers=127.0.0.1:1",
                            "spring.kafka.admin.operation-timeout=1s",
                            "spring.cloud.stream.kafka.binder.configuration.default.api.timeout.ms=100",
                            "spring.cloud.stream.kafka.binder.configuration.request.timeout.ms=100",
                            "spring.cloud.function.definition=projecting")
                    .applyTo(application);
        }
    }

    @Test
    void without_a_broker_commands_go_on_until_a_hundred_events_of_one_thing_wait_and_no_other() {
        var full = create();
        for (int version = 1; version <= 100; version++) {
            change(full, version).expectStatus().isOk();
        }

        change(full, 101)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:outbox-full");
        http.get()
                .uri(full)
                .headers(headers -> headers.setBearerAuth(Tokens.role("secretariat")))
                .exchange()
                .expectStatus()
                .isOk();
        change(create(), 1).expectStatus().isOk();
    }

    private String create() {
        var answer =
                http.post()
                        .uri("/things")
                        .headers(headers -> headers.setBearerAuth(Tokens.role("secretariat")))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(THING)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult();
        return answer.getResponseHeaders().getFirst("Location");
    }

    private WebTestClient.ResponseSpec change(String thing, int version) {
        return http.put()
                .uri(thing)
                .headers(headers -> headers.setBearerAuth(Tokens.role("secretariat")))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(THING)
                .exchange();
    }
}
