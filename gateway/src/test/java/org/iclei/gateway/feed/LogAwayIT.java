package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.gateway.FakeService;
import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
@ContextConfiguration(initializers = {Backends.class, FakeService.class, LogAwayIT.NoBroker.class})
class LogAwayIT {
    @Autowired WebTestClient http;

    static final class NoBroker
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of("spring.kafka.bootstrap-servers=127.0.0.1:1")
                    .applyTo(application);
        }
    }

    @Test
    void without_the_log_the_feed_says_when_to_come_back() {
        http.get()
                .uri("/api/feed/v1/events")
                .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:service-away");
    }

    @Test
    void without_the_log_its_alert_has_something_to_see() {
        http.get()
                .uri("/actuator/prometheus")
                .headers(headers -> headers.setBearerAuth(Tokens.role("operations")))
                .exchange()
                .expectBody(String.class)
                .value(
                        figures ->
                                assertThat(figures).containsPattern("\niclei_broker_up\\{.*} 0.0"));
    }

    @Test
    void without_the_log_the_services_can_still_be_reached() {
        http.get()
                .uri("/api/membership/v1/organisations")
                .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                .exchange()
                .expectStatus()
                .isOk();
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    }
}
