package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Sample;
import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

class StreamFaultsIT {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_client_that_is_too_slow_is_closed_and_resumes_with_nothing_lost() throws Exception {
        try (var feed = feed(LiveFeed.settings(9, 16))) {
            var slow = feed.open(end(feed), LiveFeed.PARTNER);
            patiently().until(() -> feed.open("live") == 1 && !slow.frames().isEmpty());
            slow.hesitating();

            var events = new Events(31).some(200);
            feed.log.append(events);
            patiently()
                    .until(() -> feed.counted("iclei.feed.streams.closed", "reason", "slow") == 1);
            patiently().until(slow::ended);
            var resumed = feed.open(slow.last(), LiveFeed.PARTNER);
            patiently().until(() -> slow.events().size() + resumed.events().size() >= 200);

            var received = new ArrayList<>(slow.ids());
            received.addAll(resumed.ids());
            assertThat(slow.ids()).hasSizeLessThan(200);
            assertThat(received).containsExactlyInAnyOrderElementsOf(ids(events));
        }
    }

    @Test
    void more_streams_than_there_is_room_for_are_refused_until_one_ends() throws Exception {
        try (var feed = feed(LiveFeed.settings(2, 16))) {
            var one = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
            feed.open(Start.BEGINNING, LiveFeed.PARTNER);
            var third = feed.open(Start.BEGINNING, LiveFeed.PARTNER);

            assertThat(third.fault())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.type())
                                            .isEqualTo(ProblemType.STREAMS_TAKEN));
            patiently().until(() -> !one.frames().isEmpty());
            one.close();
            patiently().until(() -> feed.open(Start.BEGINNING, LiveFeed.PARTNER).fault() == null);
        }
    }

    @Test
    void while_the_broker_is_away_a_stream_stays_and_goes_on_when_it_is_back(@TempDir Path folder)
            throws Exception {
        int port = freePort();
        var events = new Events(33);
        var before = events.some(20);
        var after = events.some(20);
        var broker = EmbeddedBroker.start(folder, port, 0);
        try (var feed =
                new LiveFeed(
                        new Log("127.0.0.1:" + port).create("exchange", "events", "membership"))) {
            feed.log.append(before);
            var live = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
            patiently().until(() -> live.events().size() == 20 && feed.open("live") == 1);

            broker.close();
            long beats = beats(live);
            patiently().until(() -> beats(live) > beats + 3);
            broker = EmbeddedBroker.start(folder, port, 0);
            feed.log.append(after);

            patiently().until(() -> live.events().size() >= 40);
            var all = new ArrayList<>(ids(before));
            all.addAll(ids(after));
            assertThat(live.ids()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(live.ended()).isFalse();
        } finally {
            broker.close();
        }
    }

    @Test
    void a_tailer_that_stops_and_starts_again_goes_on_where_it_was() throws Exception {
        try (var feed = feed(LiveFeed.SETTINGS)) {
            var client = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
            patiently().until(() -> feed.open("live") == 1);
            var events = new Events(34).some(30);

            feed.tailer.stop();
            feed.log.append(events);
            feed.tailer.start();

            patiently().until(() -> client.events().size() >= 30);
            assertThat(client.ids()).containsExactlyInAnyOrderElementsOf(ids(events));
            assertThat(client.ended()).isFalse();
        }
    }

    @Test
    void an_event_that_never_came_onto_the_log_is_noticed_when_its_successor_comes()
            throws Exception {
        try (var feed = feed(LiveFeed.SETTINGS)) {
            var subject = UUID.randomUUID();
            patiently().until(() -> feed.ring.end() != null);

            feed.log.append(List.of(Sample.event(subject, 1), Sample.event(subject, 3)));

            patiently().until(() -> feed.counted("iclei.feed.missing") == 1);
        }
    }

    @Test
    void an_event_that_a_newer_service_publishes_is_passed_over_and_not_missing() throws Exception {
        try (var feed = feed(LiveFeed.SETTINGS)) {
            var subject = UUID.randomUUID();
            patiently().until(() -> feed.ring.end() != null);
            var client = feed.open(end(feed), LiveFeed.PARTNER);

            feed.log.append(
                    List.of(
                            Sample.event(subject, 1),
                            Sample.event(subject, 2, "org.iclei.exchange.pairing.dissolved.v9"),
                            Sample.event(subject, 3)));

            patiently().until(() -> client.events().size() == 2);
            assertThat(feed.counted("iclei.feed.missing")).isZero();
        }
    }

    @Test
    void a_tailer_that_breaks_altogether_begins_again() throws Exception {
        try (var log = new Log().create("membership", "events", "exchange")) {
            var broken = new AtomicBoolean();
            var ring = new Ring(99, 99_999);
            var tailer =
                    new Tailer(
                            () -> {
                                if (broken.compareAndSet(false, true)) {
                                    throw new OutOfMemoryError("as a test");
                                }
                                return log.tail();
                            },
                            ring,
                            log.decoding,
                            new LiveFigures(log.figures));
            tailer.start();
            patiently().until(() -> ring.end() != null);
            tailer.stop();
            assertThat(tailer.isRunning()).isFalse();
        }
    }

    private static LiveFeed feed(LiveSettings settings) throws Exception {
        return new LiveFeed(new Log().create("membership", "events", "exchange"), settings);
    }

    private static org.iclei.gateway.feed.log.Cursor end(LiveFeed feed) {
        return feed.liveLog.extent().block().end();
    }

    private static long beats(Client client) {
        return client.frames().stream().filter(frame -> frame.name().isEmpty()).count();
    }

    private static List<String> ids(List<Envelope> events) {
        return events.stream().map(event -> event.id().toString()).toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
