package org.iclei.kit.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iclei.kit.TestService;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.inbox.Dissolved;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

@ServiceTest(classes = TestService.class)
class OperationsIT {
    private final UUID subject = UUID.randomUUID();

    @Autowired WebTestClient http;
    @Autowired Dissolved dissolved;

    @Test
    void a_projection_is_rebuilt_by_one_call() {
        new Topic("exchange").publish(Sample.event(subject, 1));
        await().atMost(Duration.ofSeconds(20)).until(() -> dissolved.find(subject).isPresent());

        assertThat(answer(HttpMethod.POST, "/actuator/rebuild/dissolved", 200))
                .contains("\"swapped\":true");
        assertThat(dissolved.find(subject)).isPresent();
    }

    @Test
    void what_was_put_aside_is_handed_back_once_it_can_be_read_and_the_rest_stays() {
        var aside = new Topic("error.exchange.test.dissolved");
        answer(HttpMethod.DELETE, "/actuator/aside/test.dissolved", 204);
        var event = Sample.event(subject, 1);
        aside.publish(
                subject.toString(), event.data().getBytes(UTF_8), KafkaEnvelopes.headers(event));
        aside.publish(subject.toString(), null, KafkaEnvelopes.headers(event));
        shows("iclei_inbox_aside", 2);

        assertThat(answer(HttpMethod.POST, "/actuator/aside/test.dissolved", 200))
                .contains("\"handled\":1", "\"left\":1");
        assertThat(dissolved.find(subject)).isPresent();
        shows("iclei_inbox_aside", 1);

        answer(HttpMethod.DELETE, "/actuator/aside/test.dissolved", 204);
        shows("iclei_inbox_aside", 0);
    }

    @Test
    void what_a_later_event_overtook_while_it_lay_aside_is_told_apart() {
        var aside = new Topic("error.exchange.test.dissolved");
        answer(HttpMethod.DELETE, "/actuator/aside/test.dissolved", 204);
        new Topic("exchange").publish(Sample.event(subject, 2));
        await().atMost(Duration.ofSeconds(20)).until(() -> dissolved.find(subject).isPresent());
        aside.publish(Sample.event(subject, 1), Sample.event(UUID.randomUUID(), 1));

        assertThat(answer(HttpMethod.POST, "/actuator/aside/test.dissolved", 200))
                .contains("\"handled\":1", "\"overtaken\":1", "\"left\":0");
    }

    @ParameterizedTest
    @CsvSource({"/actuator/rebuild/nothing", "/actuator/aside/no.group"})
    void what_does_not_exist_is_a_problem(String path) {
        assertThat(answer(HttpMethod.POST, path, 404)).contains("urn:iclei:problem:not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/actuator/resend",
        "POST,/actuator/aside/test.dissolved",
        "DELETE,/actuator/aside/test.dissolved",
        "POST,/actuator/rebuild/dissolved"
    })
    void only_operations_may(String method, String path) {
        for (var role : List.of("secretariat", "partner", "auditor")) {
            http.method(HttpMethod.valueOf(method))
                    .uri(path)
                    .headers(headers -> headers.setBearerAuth(Tokens.role(role)))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        http.method(HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private void shows(String figure, int value) {
        var line = figure + "{group=\"test.dissolved\"";
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                answer(HttpMethod.GET, "/actuator/prometheus", 200)
                                        .lines()
                                        .filter(it -> it.startsWith(line))
                                        .anyMatch(it -> it.endsWith(" " + value + ".0")));
    }

    private String answer(HttpMethod method, String path, int status) {
        var answer =
                http.method(method)
                        .uri(path)
                        .headers(headers -> headers.setBearerAuth(Tokens.role("operations")))
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return answer == null ? "" : answer;
    }
}
