package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.gateway.GatewayTest;
import org.iclei.gateway.feed.Events;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A client whose machine takes nothing: what the kernel holds for it fills up. */
@GatewayTest
class SlowSocketIT {
    private static final String TYPE = "org.iclei.events.working-meeting.visit-cancelled.v1";
    private static final int EVENTS = 400;
    private static final Events SOME = new Events(91);

    @Autowired MeterRegistry metrics;
    @LocalServerPort int port;

    @Test
    void a_stream_that_nobody_reads_is_closed_and_resumes_with_nothing_lost() throws Exception {
        ServiceTopics.create();
        var large = Stream.generate(() -> SOME.large(TYPE, 60_000)).limit(EVENTS).toList();
        new Topic("events").publish(large.toArray(Envelope[]::new));
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream().write(request().getBytes(UTF_8));
            patiently().until(() -> slow() > 0);
            patiently().until(() -> open() == 0);
            var received = received(socket);
            assertThat(received).hasSizeBetween(1, EVENTS - 1);

            var last = received.getLast().id();
            var query = "?type=" + TYPE;
            try (var rest = new Connection(port, query, Tokens.partner(), "Last-Event-ID", last)) {
                patiently().until(() -> received.size() + rest.events().size() >= EVENTS);
                assertThat(Stream.concat(received.stream(), rest.events().stream()))
                        .extracting(Frame::eventId)
                        .containsExactlyInAnyOrderElementsOf(
                                large.stream().map(event -> event.id().toString()).toList());
            }
        }
    }

    /** Counted until a stream is let go, whatever its client does. */
    private double open() {
        return metrics.get("iclei.feed.streams").gauges().stream().mapToDouble(Gauge::value).sum();
    }

    private double slow() {
        return metrics.get("iclei.feed.streams.closed").tag("reason", "slow").counter().count();
    }

    private static String request() {
        return """
        GET /api/feed/v1/events?type=%s HTTP/1.0
        Host: localhost
        Accept: text/event-stream
        Authorization: Bearer %s

        """
                .replace("\n", "\r\n")
                .formatted(TYPE, Tokens.partner());
    }

    /** What had been sent; a last event that was cut off does not count. */
    private static List<Frame> received(Socket socket) throws Exception {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        var frames = new ArrayList<Frame>();
        var frame = new StringBuilder();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            frame.append(line).append('\n');
            if (!line.isEmpty()) continue;
            frames.add(Frame.of(frame.toString().getBytes(UTF_8)));
            frame.setLength(0);
        }
        return frames.stream().filter(Frame::isEvent).toList();
    }
}
