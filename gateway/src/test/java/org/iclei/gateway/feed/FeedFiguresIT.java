package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.WatchedFigures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.TreeSet;

/** The gateway's half of what service-kit's {@code AlertsIT} asks of services. */
@GatewayTest
class FeedFiguresIT {
    @Autowired WebTestClient http;

    @Test
    void every_figure_of_the_feed_that_somebody_watches_is_counted_from_the_start()
            throws Exception {
        var watched = new TreeSet<>(WatchedFigures.byAlerts());
        watched.addAll(WatchedFigures.byDashboards());
        watched.removeIf(name -> !name.matches("(iclei_feed|jvm)_.*|iclei_broker_up"));

        assertThat(watched).contains("iclei_broker_up", "iclei_feed_missing_total");
        assertThat(WatchedFigures.counted(figures())).containsAll(watched);
    }

    @Test
    void with_the_log_there_its_alert_is_silent() {
        patiently()
                .untilAsserted(
                        () -> assertThat(figures()).containsPattern("\niclei_broker_up\\{.*} 1.0"));
    }

    private String figures() {
        return http.get()
                .uri("/actuator/prometheus")
                .headers(headers -> headers.setBearerAuth(Tokens.role("operations")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
