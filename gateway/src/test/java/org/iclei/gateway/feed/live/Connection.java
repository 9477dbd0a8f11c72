package org.iclei.gateway.feed.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A stream as a program reads it over HTTP. */
final class Connection implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private volatile boolean ended;

    /**
     * @param headers names and values in turn
     */
    Connection(int port, String query, String token, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + port + "/api/feed/v1/events" + query))
                        .header("Accept", "text/event-stream")
                        .header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        var frame = new StringBuilder();
        try {
            answer.body().forEach(line -> add(frame, line));
            ended = true;
        } catch (UncheckedIOException cut) {
            frame.setLength(0);
        }
    }

    private void add(StringBuilder frame, String line) {
        frame.append(line).append('\n');
        if (!line.isEmpty()) return;
        frames.add(Frame.of(frame.toString().getBytes(UTF_8)));
        frame.setLength(0);
    }

    HttpResponse<?> answer() {
        return answer;
    }

    List<Frame> frames() {
        return frames;
    }

    List<Frame> events() {
        return frames.stream().filter(Frame::isEvent).toList();
    }

    /** Ended in good order, not cut off. */
    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        client.shutdownNow();
    }
}
