package org.iclei.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The gateway as a script with a token sees it.
 *
 * @param url without a closing slash
 * @param token asked for each request, because it expires
 */
public record Gateway(String url, java.util.function.Supplier<String> token) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** What came back; the body is empty JSON where it is none. */
    public record Answer(int status, JsonNode body, HttpResponse<String> http) {

        public UUID id() {
            return UUID.fromString(body.get("id").asString());
        }

        /** The version to decide on, as {@code If-Match} wants it. */
        public String etag() {
            return http.headers().firstValue("ETag").orElseThrow();
        }
    }

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Creates one thing, however often it is asked with the same key. */
    public Answer create(String path, String key, Object body) {
        return send(path, request -> json(request, "POST", body).header("Idempotency-Key", key));
    }

    /** Decides on the version that was read. */
    public Answer decide(String path, String etag, Object body) {
        return send(path, request -> json(request, "POST", body).header("If-Match", etag));
    }

    /** Replaces the version that was read. */
    public Answer replace(String path, String etag, Object body) {
        return send(path, request -> json(request, "PUT", body).header("If-Match", etag));
    }

    public Answer post(String path, String contentType, String body) {
        return send(
                path,
                request ->
                        request.header("Content-Type", contentType)
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Reads until what is read is as expected. */
    public Answer await(String path, Predicate<Answer> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var answer = get(path);
        while (!expected.test(answer)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(path + " stays at " + answer.body());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = get(path);
        }
        return answer;
    }

    /** Repeats a request while a service says that it has not heard of something yet. */
    Answer onceKnown(java.util.function.Supplier<Answer> request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var answer = request.get();
        while (isNotKnownYet(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = request.get();
        }
        return expect(answer, 201);
    }

    private static boolean isNotKnownYet(Answer answer) {
        return answer.status() == 409
                && answer.body().path("type").asString("").endsWith(":not-known-yet");
    }

    static Answer expect(Answer answer, int status) {
        if (answer.status() == status) return answer;
        throw new IllegalStateException(answer.http().uri() + " answers " + answer.body());
    }

    private static HttpRequest.Builder json(
            HttpRequest.Builder request, String method, Object body) {
        var text = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        return request.header("Content-Type", "application/json").method(method, text);
    }

    private Answer send(String path, UnaryOperator<HttpRequest.Builder> method) {
        var request =
                method.apply(HttpRequest.newBuilder(URI.create(url + path)))
                        .header("Authorization", "Bearer " + token.get())
                        .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json(answer), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !answer.body().isBlank()
                ? JSON.readTree(answer.body())
                : JSON.createObjectNode();
    }
}
