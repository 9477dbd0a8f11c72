package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.log.Cursor;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class RingTest {
    private static final TopicPartition A = new TopicPartition("exchange", 0);
    private static final TopicPartition B = new TopicPartition("exchange", 1);
    private static final Duration NO_TIME = Duration.ZERO;

    private final Events events = new Events(51);
    private final Ring ring = new Ring(4, 10_000);
    private Cursor end = at(5, 5);

    @Test
    void before_the_tailer_has_reached_the_log_nobody_has_a_place() {
        assertThat(ring.placeOf(at(5, 5))).isEqualTo(Ring.NOWHERE);
    }

    @Test
    void who_has_not_come_as_far_as_the_ring_in_every_partition_has_no_place() {
        ring.startAfter(end);
        assertThat(ring.placeOf(at(5, 4))).isEqualTo(Ring.NOWHERE);
        assertThat(ring.placeOf(at(5, 5))).isNotEqualTo(Ring.NOWHERE);
    }

    @Test
    void somebody_of_another_log_has_no_place() {
        ring.startAfter(end);
        assertThat(ring.placeOf(Cursor.of("another", at(9, 9).next()))).isEqualTo(Ring.NOWHERE);
    }

    @Test
    void a_place_is_before_the_first_record_that_is_new() throws Exception {
        ring.startAfter(end);
        add(A, 5);
        add(B, 5);
        add(A, 6);

        var place = ring.placeOf(at(6, 5));

        var following = ring.after(place, 9, NO_TIME);
        assertThat(following).extracting(RingEntry::after).containsExactly(at(6, 6), at(7, 6));
    }

    @Test
    void who_is_ahead_of_the_tailer_waits_at_its_end() throws Exception {
        ring.startAfter(end);
        add(A, 5);
        assertThat(ring.after(ring.placeOf(at(9, 9)), 9, NO_TIME)).isEmpty();
    }

    @Test
    void the_oldest_give_way_and_take_the_places_before_them_along() {
        ring.startAfter(end);
        var place = ring.placeOf(end);
        for (int offset = 5; offset < 10; offset++) add(A, offset);

        assertThat(ring.holds(place)).isFalse();
        assertThat(ring.placeOf(at(5, 5))).isEqualTo(Ring.NOWHERE);
        assertThat(ring.holds(ring.placeOf(at(6, 5)))).isTrue();
    }

    @Test
    void heavy_records_make_the_ring_shorter() {
        var small = new Ring(1000, 500);
        small.startAfter(end);
        for (int offset = 5; offset < 105; offset++) small.add(List.of(entry(A, offset)));
        assertThat(small.placeOf(at(90, 5))).isEqualTo(Ring.NOWHERE);
        assertThat(small.placeOf(at(104, 5))).isNotEqualTo(Ring.NOWHERE);
    }

    @Test
    void beginning_anew_takes_every_place() {
        ring.startAfter(end);
        var place = ring.placeOf(end);
        ring.startAfter(end);
        assertThat(ring.holds(place)).isFalse();
        assertThat(ring.holds(ring.placeOf(end))).isTrue();
    }

    @Test
    void an_event_is_made_text_once_for_all_in_step() {
        var frames = new Frames(JsonMapper.builder().build());
        var entry = entry(A, 5);
        var met = new Met(entry.event(), entry.after());
        assertThat(entry.frame(frames, met)).isSameAs(entry.frame(frames, met));
    }

    private void add(TopicPartition partition, long offset) {
        ring.add(List.of(entry(partition, offset)));
    }

    private RingEntry entry(TopicPartition partition, long offset) {
        end = end.after(partition, offset);
        return new RingEntry(partition, offset, end, events.of(Events.PAIRING));
    }

    private static Cursor at(long a, long b) {
        return Cursor.of("log", Map.of(A, a, B, b));
    }
}
