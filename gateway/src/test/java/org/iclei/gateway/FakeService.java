package org.iclei.gateway;

import com.sun.net.httpserver.HttpExchange;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** Stands in for membership-service; remembers what reached it by path. */
public final class FakeService
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final Map<String, Map<String, String>> HEADERS = new ConcurrentHashMap<>();

    private static final String ADDRESS = Loopback.serve("/", FakeService::answer);
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of("iclei.routes.services.membership=" + ADDRESS).applyTo(application);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var received = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> received.put(name, values.getFirst()));
        exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        HEADERS.put(path, received);
        if (path.endsWith("/hangs")) wait(NEVER);
        var headers = exchange.getResponseHeaders();
        headers.add("Set-Cookie", "SESSION=service");
        headers.add("ETag", "\"7\"");
        headers.add("Link", "</api/membership/v1/organisations?page=1>; rel=\"next\"");
        if (path.endsWith("/refuses")) {
            headers.add("Retry-After", "7");
            send(exchange, 409, "application/problem+json", "{\"type\":\"urn:a\"}".getBytes());
        } else if (path.endsWith("/zipped")) {
            headers.add("Content-Encoding", "gzip");
            send(exchange, 200, "text/plain", zipped("unzipped once".repeat(400)));
        } else if (path.endsWith("/breaks-off")) {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write("the first words".repeat(20_000).getBytes());
            exchange.close();
        } else {
            send(exchange, 200, "application/json", "{}".getBytes());
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes());
        }
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
