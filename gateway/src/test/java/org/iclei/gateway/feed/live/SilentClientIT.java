package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

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
        assertThat(feed.open(null, LiveFeed.PARTNER).fault()).isNull();
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

    private Client silent(Duration left) {
        return feed.open(null, LiveFeed.PARTNER, left, new Client().hesitating());
    }

    private void endsAs(String reason, Client client) {
        patiently().until(client::ended);
        assertThat(feed.counted("iclei.feed.streams.closed", "reason", reason)).isOne();
        assertThat(feed.open("live") + feed.open("catching-up")).isZero();
    }
}
