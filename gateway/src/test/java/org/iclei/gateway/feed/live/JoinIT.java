package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** From catching up into the ring, while somebody writes. */
class JoinIT {
    private static final int EVENTS = 4000;
    private static final int BATCH = 25;

    /** Somebody who resumes whenever a stream ends, as a browser does. */
    private final class Reader {
        private final LiveFeed feed;
        private final List<Client> streams = new ArrayList<>();

        Reader(LiveFeed feed, Cursor from) {
            this.feed = feed;
            streams.add(feed.open(from, LiveFeed.PARTNER));
        }

        boolean has(int events) {
            var last = streams.getLast();
            if (last.ended()) streams.add(feed.open(last.last(), LiveFeed.PARTNER));
            return received().size() >= events;
        }

        List<Frame> received() {
            return streams.stream().flatMap(stream -> stream.events().stream()).toList();
        }
    }

    @Test
    void nothing_is_lost_or_doubled_between_catching_up_and_following() throws Exception {
        var log = new Log().create("membership", "events", "exchange");
        try (var feed = new LiveFeed(log, LiveFeed.settings(50, 256))) {
            var beginning = feed.liveLog.extent().block().beginning();
            var events = new Events(41).some(EVENTS);
            var readers = new ArrayList<Reader>();
            var writing = CompletableFuture.runAsync(() -> write(log, events));
            while (!writing.isDone()) {
                if (readers.size() < 12) readers.add(new Reader(feed, beginning));
                readers.getLast().has(BATCH);
            }
            writing.get();
            patiently().until(() -> readers.stream().allMatch(reader -> reader.has(EVENTS)));
            patiently().until(() -> feed.open("live") == readers.size());

            var all = events.stream().map(event -> event.id().toString()).toList();
            var order = bySubject(events);
            assertThat(readers)
                    .allSatisfy(
                            reader -> {
                                var received = reader.received();
                                assertThat(received.stream().map(Frame::eventId))
                                        .containsExactlyInAnyOrderElementsOf(all);
                                assertThat(sequences(received)).isEqualTo(order);
                            });
        }
    }

    private static void write(Log log, List<Envelope> events) {
        try {
            for (int i = 0; i < events.size(); i += BATCH) log.append(events.subList(i, i + BATCH));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<Long>> bySubject(List<Envelope> events) {
        var order = new HashMap<String, List<Long>>();
        for (var event : events) {
            var key = event.source() + event.subject();
            order.computeIfAbsent(key, _ -> new ArrayList<>()).add(event.sequence());
        }
        return order;
    }

    private static Map<String, List<Long>> sequences(List<Frame> frames) {
        var order = new HashMap<String, List<Long>>();
        for (var frame : frames) {
            var event = frame.json();
            var key = event.get("source").asString() + event.get("subject").asString();
            var sequence = Long.parseLong(event.get("sequence").asString());
            order.computeIfAbsent(key, _ -> new ArrayList<>()).add(sequence);
        }
        return order;
    }
}
