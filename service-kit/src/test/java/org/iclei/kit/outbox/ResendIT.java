package org.iclei.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.UUID;

/** Its own sweep would not look at anything for an hour. */
@ServiceTest(classes = TestService.class, properties = "iclei.outbox.left-behind=1h")
class ResendIT {
    private final UUID id = UUID.randomUUID();

    @Autowired WebTestClient http;

    @Value("${spring.mongodb.uri}")
    String database;

    @Test
    void what_another_instance_left_behind_is_sent_by_one_call() {
        try (var dead = new Instance(database, "127.0.0.1:1")) {
            dead.relay.close();
            dead.count(id);
            dead.count(id);

            http.post()
                    .uri("/actuator/resend")
                    .headers(headers -> headers.setBearerAuth(Tokens.role("operations")))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.documents")
                    .isEqualTo(1)
                    .jsonPath("$.events")
                    .isEqualTo(2);

            await().atMost(Duration.ofSeconds(30)).until(() -> dead.pending(id) == 0);
            assertThat(new Topic("exchange").read(id)).hasSize(2);
        }
    }
}
