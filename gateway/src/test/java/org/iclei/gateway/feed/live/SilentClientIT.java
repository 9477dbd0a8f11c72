package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.log.Start;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A client that takes nothing holds nothing for long: here is room for one stream only. */
class SilentClientIT {
    private static final Duration HOUR = Duration.ofHours(1);

    private LiveFeed feed;

    @BeforeEach
    void create() throws Exception {
        var beat = LiveFeed.SETTINGS.heartbeat();
        var size = LiveFeed.SETTINGS.ringSize();
        var settings = new LiveSettings(1, beat, Duration.ofMillis(300), 16, size);
        feed = new LiveFeed(new Log().create("membership", "events", "exchange"), settings);
        feed.log.append(new Events(32).some(1200));
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void it_is_closed_while_it_catches_up_and_its_place_is_free_again() {
        endsAs("slow", silent(HOUR));
        assertThat(feed.open(Start.BEGINNING, LiveFeed.PARTNER).fault()).isNull();
    }

    @Test
    void it_is_closed_when_the_token_expires() {
        endsAs("expired", silent(Duration.ofMillis(200)));
    }

    @Test
    void it_does_not_hold_up_a_gateway_that_stops() {
        var client = silent(HOUR);
        feed.streams.stop();
        endsAs("stopped", client);
    }

    @Test
    void no_more_than_two_small_chunks_are_made_ahead_of_it() {
        var held = new CopyOnWriteArrayList<Chunk>();
        var stream =
                feed.streams.open(
                        Start.BEGINNING,
                        LiveFeed.PARTNER,
                        HOUR,
                        chunks -> chunks.doOnNext(held::add).then());
        stream.block();

        assertThat(held).hasSize(2);
        var frames = held.stream().flatMap(chunk -> chunk.frames().stream()).toList();
        assertThat(frames).hasSizeGreaterThan(2);
        assertThat(frames.stream().mapToInt(frame -> frame.length).sum()).isLessThan(2 * 65_536);
    }

    @Test
    void a_page_that_is_read_for_it_is_small() throws Exception {
        var end = feed.liveLog.extent().block().end();
        var events = new Events(35);
        feed.log.append(
                Stream.generate(() -> events.large(Events.PAIRING, 20_000)).limit(60).toList());

        var past = new LiveLog(new Ring(1, 1), feed.log.readers, feed.log.readPage);
        var steps = past.from(end, LiveFeed.PARTNER).next(HOUR).steps();

        assertThat(steps.stream().mapToInt(step -> step.met().event().data().length()).sum())
                .isBetween(200_000, 300_000);
    }

    private Client silent(Duration left) {
        return feed.open(Start.BEGINNING, LiveFeed.PARTNER, left, new Client().hesitating());
    }

    private void endsAs(String reason, Client client) {
        patiently().until(client::ended);
        assertThat(feed.counted("iclei.feed.streams.closed", "reason", reason)).isOne();
        assertThat(feed.open("live") + feed.open("catching-up")).isZero();
    }
}
