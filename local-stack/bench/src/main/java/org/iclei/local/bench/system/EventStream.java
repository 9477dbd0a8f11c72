package org.iclei.local.bench.system;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** The partner feed as a stream: notes when it hears of each subject. */
public final class EventStream implements AutoCloseable {
    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    /**
     * @param cursor where it starts
     */
    public EventStream(String gateway, String token, String cursor) {
        var request =
                HttpRequest.newBuilder(URI.create(gateway + "/api/feed/v1/events"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .header("Last-Event-ID", cursor)
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the stream answers " + answer.statusCode());
            }
            Thread.ofPlatform().daemon().start(() -> listen(answer));
            begun.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen(HttpResponse<java.util.stream.Stream<String>> answer) {
        try {
            answer.body().forEach(this::hear);
        } catch (UncheckedIOException _) {
            // closed
        }
    }

    private void hear(String line) {
        begun.countDown();
        if (!line.startsWith("data:")) return;
        long now = System.nanoTime();
        var subject = SUBJECT.matcher(line);
        if (subject.find()) heard.putIfAbsent(subject.group(1), now);
    }

    public @Nullable Long at(String subject) {
        return heard.get(subject);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
