package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import javax.management.ObjectName;

class StreamsIT {
    private LiveFeed feed;

    @BeforeEach
    void create() throws Exception {
        feed = new LiveFeed(new Log().create("membership", "events", "exchange"));
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void whoever_resumes_after_any_event_gets_exactly_the_rest() throws Exception {
        var events = new Events(21);
        feed.log.append(events.some(15));
        var first = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
        patiently().until(() -> first.events().size() == 15 && feed.open("live") == 1);
        feed.log.append(events.some(15));
        patiently().until(() -> first.events().size() == 30);

        for (int read = 1; read <= 30; read++) {
            var rest = first.ids().subList(read, 30);
            var resumed = feed.open(first.events().get(read - 1).cursor(), LiveFeed.PARTNER);
            patiently().until(() -> resumed.events().size() >= rest.size() && beats(resumed, 1));
            assertThat(resumed.ids())
                    .as("after %s", read)
                    .containsExactlyInAnyOrderElementsOf(rest);
            resumed.close();
        }
    }

    @Test
    void a_stream_first_says_where_it_starts() throws Exception {
        feed.log.append(new Events(22).some(3));
        var end = feed.liveLog.extent().block().end();

        var client = feed.open(end, LiveFeed.PARTNER);

        patiently().until(() -> !client.frames().isEmpty());
        var first = client.frames().getFirst();
        assertThat(first.isCursor()).isTrue();
        assertThat(first.cursor()).isEqualTo(end);
        assertThat(first.json().get("from").asString()).isEqualTo(first.id());
    }

    @Test
    void a_stream_that_begins_at_the_end_tells_only_what_comes_later() throws Exception {
        var events = new Events(25);
        feed.log.append(events.some(20));
        var client = feed.open(Start.END, LiveFeed.PARTNER);
        patiently().until(() -> !client.frames().isEmpty());
        var later = events.some(5);

        feed.log.append(later);

        patiently().until(() -> client.last().equals(end()));
        assertThat(client.ids())
                .containsExactlyInAnyOrderElementsOf(
                        later.stream().map(event -> event.id().toString()).toList());
    }

    @Test
    void past_what_a_partner_may_not_see_the_cursor_moves_in_the_past_and_in_the_present()
            throws Exception {
        var events = new Events(23);
        feed.log.append(hidden(events, 4));
        var client = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
        patiently().until(() -> !client.frames().isEmpty());
        patiently().until(() -> client.last().equals(end()) && feed.open("live") == 1);
        var past = client.last();

        feed.log.append(hidden(events, 3));
        patiently().until(() -> client.last().equals(end()));

        assertThat(client.ids()).isEmpty();
        var present = client.frames().stream().filter(Frame::isCursor).toList().getLast();
        assertThat(present.json().get("next").asString()).isEqualTo(present.id());
        assertThat(past).isNotEqualTo(present.cursor());
        var cursors = client.frames().stream().filter(Frame::isCursor).toList();
        for (int i = 1; i < cursors.size(); i++) {
            var from = cursors.get(i).json().get("from").asString();
            assertThat(from).as("pieces tile").isEqualTo(cursors.get(i - 1).id());
        }
    }

    @Test
    void a_silent_stream_has_heartbeats() {
        var client = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
        patiently().until(() -> beats(client, 3));
    }

    @Test
    void fifty_clients_that_follow_the_end_share_one_consumer() throws Exception {
        var end = end();
        feed.log.page(Start.BEGINNING, LiveFeed.PARTNER, 1);
        var clients = Stream.generate(() -> feed.open(end, LiveFeed.PARTNER)).limit(50).toList();
        patiently().until(() -> feed.open("live") == 50);
        int consumers = consumers();
        double tailed = feed.counted("iclei.feed.tailer.records");

        feed.log.append(new Events(24).some(100));
        patiently().until(() -> clients.stream().allMatch(client -> client.events().size() == 100));

        assertThat(consumers()).isEqualTo(consumers);
        assertThat(feed.counted("iclei.feed.tailer.records") - tailed).isEqualTo(100);
        assertThat(feed.counted("iclei.feed.delivered")).isEqualTo(5000);
        assertThat(clients).allMatch(client -> client.ids().equals(clients.getFirst().ids()));
    }

    @Test
    void a_stream_ends_when_the_token_does() {
        var client =
                feed.open(Start.BEGINNING, LiveFeed.PARTNER, Duration.ofMillis(500), new Client());
        patiently().until(client::ended);
        assertThat(feed.counted("iclei.feed.streams.closed", "reason", "expired")).isOne();
    }

    @Test
    void streams_end_when_the_gateway_stops_and_no_new_one_begins() {
        var client = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
        patiently().until(() -> !client.frames().isEmpty());

        feed.streams.stop();

        patiently().until(client::ended);
        assertThat(feed.counted("iclei.feed.streams.closed", "reason", "stopped")).isOne();
        assertThat(feed.open(Start.BEGINNING, LiveFeed.PARTNER).fault())
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_left_gives_the_place_back() {
        var client = feed.open(Start.BEGINNING, LiveFeed.PARTNER);
        patiently().until(() -> !client.frames().isEmpty());
        client.close();
        patiently().until(() -> feed.counted("iclei.feed.streams.closed", "reason", "left") == 1);
        assertThat(feed.open("live") + feed.open("catching-up")).isZero();
    }

    private org.iclei.gateway.feed.log.Cursor end() {
        return feed.liveLog.extent().block().end();
    }

    private static boolean beats(Client client, int some) {
        return client.frames().stream().filter(frame -> frame.name().isEmpty()).count() >= some;
    }

    private static List<Envelope> hidden(Events events, int count) {
        return Stream.generate(() -> events.of(Events.REQUESTED)).limit(count).toList();
    }

    private static int consumers() throws Exception {
        var name = new ObjectName("kafka.consumer:type=consumer-metrics,*");
        return ManagementFactory.getPlatformMBeanServer().queryNames(name, null).size();
    }
}
