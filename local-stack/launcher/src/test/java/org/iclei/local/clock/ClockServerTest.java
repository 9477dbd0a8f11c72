package org.iclei.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.local.process.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

class ClockServerTest {
    private static final Instant REAL = Instant.parse("2026-11-23T20:00:00Z");

    @TempDir Path folder;
    private ClockServer server;

    @AfterEach
    void stop() {
        if (server != null) server.close();
    }

    @Test
    void nothing_set_it_is_the_real_time() throws Exception {
        assertThat(ask("GET", "/clock", "").body()).isEqualTo("{\"now\":\"" + REAL + "\"}");
    }

    @Test
    void it_goes_forward_and_runs_on_over_a_restart() throws Exception {
        clock(REAL).begin(Instant.parse("2015-07-01T00:00:00Z"));

        assertThat(ask("PUT", "/clock", "2015-10-19\n").statusCode()).isEqualTo(200);

        assertThat(ask("GET", "/clock", "").body()).contains("2015-10-19T00:00:00Z");
        assertThat(clock(REAL.plus(Duration.ofHours(30))).now()).isEqualTo("2015-10-20T06:00:00Z");
    }

    @Test
    void backward_is_refused_and_changes_nothing() throws Exception {
        clock(REAL).begin(Instant.parse("2015-07-01T00:00:01Z"));

        var refused = ask("PUT", "/clock", "2015-07-01");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("urn:iclei:problem:clock-goes-forward");
        assertThat(clock(REAL).now()).isEqualTo("2015-07-01T00:00:01Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "{\"now\":\"2015-07-01\"}"})
    void what_is_no_time_is_refused(String body) throws Exception {
        var refused = ask("PUT", "/clock", body);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(refused.body()).contains("urn:iclei:problem:clock-unreadable");
    }

    @Test
    void what_follows_a_time_is_not_passed_over() throws Exception {
        var refused = ask("PUT", "/clock", "2030-01-01" + " ".repeat(54) + "or later");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(clock(REAL).now()).isEqualTo(REAL);
    }

    @Test
    void only_the_clock_is_there_and_only_to_be_read_or_put() throws Exception {
        var post = ask("POST", "/clock", "2030-01-01");

        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.headers().firstValue("Allow")).contains("GET, PUT");
        assertThat(ask("GET", "/clocks", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_taken_port_says_what_to_do() {
        server = ClockServer.start(0, clock(REAL));

        assertThatThrownBy(() -> ClockServer.start(server.port(), clock(REAL)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--port-offset");
    }

    private SettableClock clock(Instant real) {
        return new SettableClock(folder, Clock.fixed(real, ZoneOffset.UTC));
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        if (server == null) server = ClockServer.start(0, clock(REAL));
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
