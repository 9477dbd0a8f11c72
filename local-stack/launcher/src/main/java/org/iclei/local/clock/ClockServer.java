package org.iclei.local.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.iclei.local.process.StartFailure;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET} and {@code PUT /clock}, for whoever sits at this machine. */
public final class ClockServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_BODY = 64;

    private final HttpServer server;
    private final SettableClock clock;

    private ClockServer(HttpServer server, SettableClock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Listens on loopback alone. */
    public static ClockServer start(int port, SettableClock clock) {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var server = HttpServer.create(loopback, 0);
            var clocks = new ClockServer(server, clock);
            server.createContext("/", clocks::answer);
            server.start();
            return clocks;
        } catch (IOException _) {
            throw new StartFailure(
                    "Another program already listens on %d, wanted for the clock. End it, or move"
                                    .formatted(port)
                            + " everything: ./run --port-offset 1000");
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/clock")) {
                problem(exchange, 404, "not-found", "Only /clock is here.");
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "GET" -> tell(exchange);
                case "PUT" -> set(exchange);
                case String other -> {
                    exchange.getResponseHeaders().add("Allow", "GET, PUT");
                    problem(exchange, 405, "method-not-allowed", other + " is not offered here.");
                }
            }
        }
    }

    private void set(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        var text = body.length > LONGEST_BODY ? "" : new String(body, StandardCharsets.UTF_8);
        var moment = Moment.parse(text.strip());
        if (moment.isEmpty()) {
            problem(
                    exchange,
                    422,
                    "clock-unreadable",
                    "Send a day or a time from 1990 to 2100: 2015-07-01 or 2015-07-01T08:30:00Z.");
        } else if (!clock.forward(moment.get())) {
            problem(
                    exchange,
                    409,
                    "clock-goes-forward",
                    "It is %s already, and what happened stays. Start anew for an earlier day."
                            .formatted(clock.now()));
        } else {
            tell(exchange);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        send(exchange, 200, "application/json", Map.of("now", clock.now().toString()));
    }

    private static void problem(HttpExchange exchange, int status, String type, String detail)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:iclei:problem:" + type);
        problem.put("status", status);
        problem.put("detail", detail);
        send(exchange, status, "application/problem+json", problem);
    }

    private static void send(HttpExchange exchange, int status, String type, Object body)
            throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
