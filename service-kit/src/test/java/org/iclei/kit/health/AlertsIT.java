package org.iclei.kit.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.kit.testing.WatchedFigures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An alert on a figure that nobody counts never fires, and a panel of it stays empty. */
@ServiceTest(classes = TestService.class)
class AlertsIT {
    @Autowired WebTestClient http;

    @Test
    void every_figure_that_an_alert_watches_is_counted_from_the_start() throws Exception {
        var watched = ours(WatchedFigures.byAlerts());

        assertThat(watched).hasSizeGreaterThan(7);
        assertThat(WatchedFigures.counted(figures())).containsAll(watched);
    }

    @Test
    void every_figure_that_a_dashboard_shows_is_counted_once_it_has_happened() throws Exception {
        var event = Sample.event(UUID.randomUUID(), 1);
        new Topic("exchange").publish(event);
        new Topic("exchange").publish(event);
        var shown = ours(WatchedFigures.byDashboards());

        assertThat(shown).hasSizeGreaterThan(15);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(WatchedFigures.counted(figures())).containsAll(shown));
    }

    @Test
    void every_alert_has_a_line_that_says_what_it_means_and_what_to_do() throws Exception {
        var rules = Files.readString(Path.of("../local-stack/alerts/rules.yml"));
        var page = Files.readString(Path.of("../docs/operations.md"));
        var alerts = Pattern.compile("- alert: (\\w+)").matcher(rules).results();

        assertThat(alerts.map(it -> it.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        alert -> assertThat(page).containsPattern("\n\\|[^|]*\\b" + alert + "\\b"));
    }

    /** All but the gateway's. */
    private static Set<String> ours(Set<String> figures) {
        return figures.stream()
                .filter(name -> !name.startsWith("iclei_feed_"))
                .collect(Collectors.toSet());
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
