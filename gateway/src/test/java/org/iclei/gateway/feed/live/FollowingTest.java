package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.TopicPartition;
import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.log.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In the ring; nobody here reads pages. */
class FollowingTest {
    private static final TopicPartition A = new TopicPartition("exchange", 0);
    private static final TopicPartition B = new TopicPartition("exchange", 1);

    private final Events events = new Events(55);
    private final Ring ring = new Ring(4, 10_000);
    private final LiveLog log = new LiveLog(ring, null, null);
    private Cursor end = at(5, 5);

    @BeforeEach
    void start() {
        ring.startAfter(end);
    }

    @Test
    void who_read_ahead_of_the_tailer_gets_nothing_twice_and_has_cursors_of_its_own()
            throws Exception {
        var following = log.from(at(7, 5), LiveFeed.PARTNER);
        var steps = new ArrayList<Following.Step>();

        for (var entry : List.of(entry(B, 5), entry(A, 5), entry(A, 6), entry(A, 7))) {
            ring.add(List.of(entry));
            steps.addAll(following.next(Duration.ZERO).steps());
        }

        assertThat(steps)
                .extracting(Following.Step::met)
                .extracting(Met::after)
                .containsExactly(at(7, 6), at(8, 6));
        assertThat(steps.getFirst().shared()).as("before both are in step").isNull();
        assertThat(steps.getLast().shared()).as("once both are in step").isNotNull();
    }

    @Test
    void who_asks_too_late_is_told_so() throws Exception {
        var following = log.from(end, LiveFeed.PARTNER);
        assertThat(following.next(Duration.ZERO).live()).isTrue();

        for (int offset = 5; offset < 10; offset++) ring.add(List.of(entry(A, offset)));

        assertThat(following.overrun()).isTrue();
        assertThatThrownBy(() -> following.next(Duration.ZERO))
                .isInstanceOf(Following.Overrun.class);
    }

    @Test
    void what_was_not_asked_for_only_moves_the_cursor() throws Exception {
        var following = log.from(end, LiveFeed.PARTNER);
        end = end.after(B, 5);
        ring.add(List.of(new RingEntry(B, 5, end, events.of(Events.REQUESTED))));

        var batch = following.next(Duration.ZERO);

        assertThat(batch.steps()).isEmpty();
        assertThat(batch.next()).isEqualTo(at(5, 6));
    }

    private RingEntry entry(TopicPartition partition, long offset) {
        end = end.after(partition, offset);
        return new RingEntry(partition, offset, end, events.of(Events.PAIRING));
    }

    private static Cursor at(long a, long b) {
        return Cursor.of("log", Map.of(A, a, B, b));
    }
}
