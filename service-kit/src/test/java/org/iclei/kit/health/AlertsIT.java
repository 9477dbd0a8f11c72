package org.iclei.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.TestService;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An alert on a figure that nobody counts never fires. */
@ServiceTest(classes = TestService.class)
class AlertsIT {
    private static final Path RULES = Path.of("../local-stack/alerts/rules.yml");

    @Autowired WebTestClient http;

    @Test
    void every_figure_that_an_alert_watches_is_counted_from_the_start() throws Exception {
        var watched =
                Pattern.compile("\\biclei_[a-z_]+")
                        .matcher(expressions())
                        .results()
                        .map(it -> it.group())
                        .filter(it -> !it.startsWith("iclei_feed_")) // the gateway's
                        .collect(Collectors.toCollection(TreeSet::new));
        var counted =
                figures()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceAll("[{ ].*", ""))
                        .collect(Collectors.toSet());

        assertThat(watched).hasSizeGreaterThan(7);
        assertThat(counted).containsAll(watched);
    }

    private static String expressions() throws Exception {
        return Files.readAllLines(RULES).stream()
                .filter(line -> line.contains("expr:"))
                .collect(Collectors.joining("\n"));
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
