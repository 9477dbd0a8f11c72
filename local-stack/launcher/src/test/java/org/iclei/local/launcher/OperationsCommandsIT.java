package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** {@code ./run resend}, {@code aside} and {@code rebuild}, against somebody who only listens. */
class OperationsCommandsIT {
    private static final String CLIENT = "watch:secret";

    private record Ended(int exit, String said) {}

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", it -> answer(it, 200, "{\"access_token\":\"abc\"}"));
        server.createContext("/actuator", it -> answer(it, status, "{\"done\":7}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "resend exchange,POST /actuator/resend",
        "aside exchange.meeting,POST /actuator/aside/exchange.meeting",
        "aside exchange.meeting --forget,DELETE /actuator/aside/exchange.meeting",
        "rebuild events.memberdirectory,POST /actuator/rebuild/memberdirectory",
    })
    void a_command_asks_its_service_with_a_token_of_its_own(String words, String expected)
            throws Exception {
        var ended = run(words.split(" "));

        assertThat(ended).isEqualTo(new Ended(0, "{\"done\":7}\n"));
        var client = Base64.getEncoder().encodeToString(CLIENT.getBytes(UTF_8));
        assertThat(asked).containsExactly("POST /token Basic " + client, expected + " Bearer abc");
    }

    @Test
    void what_the_service_refuses_ends_as_a_failure_and_is_shown() throws Exception {
        status = 404;

        assertThat(run("rebuild", "exchange.nothing")).isEqualTo(new Ended(1, "{\"done\":7}\n"));
    }

    @ParameterizedTest
    @CsvSource({"resend", "resend nobody", "aside exchange.meeting --all", "rebuild a b"})
    void what_makes_no_sense_asks_nobody(String words) throws Exception {
        assertThat(run(words.split(" ")).exit()).isEqualTo(1);
        assertThat(asked).isEmpty();
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("bash", "./run"), Stream.of(words)).toList();
        var builder = new ProcessBuilder(command).directory(Path.of("../..").toFile());
        var here = "http://127.0.0.1:" + server.getAddress().getPort();
        builder.environment().put("ICLEI_TOKEN_URI", here + "/token");
        builder.environment().put("ICLEI_CLIENT", CLIENT);
        for (var service : List.of("MEMBERSHIP", "EVENTS", "EXCHANGE")) {
            builder.environment().put("ICLEI_" + service + "_URL", here);
        }
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(
                "%s %s %s"
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                authorization));
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
