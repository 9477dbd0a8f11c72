package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.TopicPartition;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class ReadPageIT {
    private static final Selection PARTNER = Selection.of(viewer(Role.PARTNER), List.of());
    private static final Selection SECRETARIAT = Selection.of(viewer(Role.SECRETARIAT), List.of());

    private final Log log = new Log();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void pages_of_every_size_hold_the_same_events_in_the_same_order() throws Exception {
        var events = new Events(1).some(40);
        log.create("membership", "events", "exchange").append(events);

        var all = log.rest(null, PARTNER, 1000);

        assertThat(all).containsExactlyInAnyOrderElementsOf(events);
        assertThat(bySubject(all)).isEqualTo(bySubject(events));
        for (int size = 1; size <= 41; size++) {
            assertThat(log.rest(null, PARTNER, size)).as("pages of %s", size).isEqualTo(all);
        }
    }

    @Test
    void from_every_cursor_a_partner_gets_exactly_the_rest() throws Exception {
        log.create("membership", "events", "exchange").append(new Events(2).some(30));
        var all = log.rest(null, PARTNER, 1000);

        var page = log.page(Start.BEGINNING, PARTNER, 1);
        for (int read = 1; read <= all.size(); read++) {
            var cursor = CursorText.read(CursorText.of(page.next()));
            assertThat(log.rest(cursor, PARTNER, 7)).isEqualTo(all.subList(read, all.size()));
            page = log.page(cursor, PARTNER, 1);
            assertThat(page.from()).isEqualTo(cursor);
        }
        assertThat(page.events()).isEmpty();
    }

    @Test
    void what_is_appended_between_pages_comes_once_and_in_order() throws Exception {
        log.create("membership", "events", "exchange");
        var events = new Events(3);
        var random = new Random(3);
        var appended = new ArrayList<Envelope>();
        var received = new ArrayList<Envelope>();
        Cursor cursor = null;
        for (int round = 0; round < 25; round++) {
            var some = events.some(random.nextInt(8));
            log.append(some);
            appended.addAll(some);
            var page = log.page(cursor, PARTNER, 1 + random.nextInt(6));
            received.addAll(page.events());
            cursor = page.next();
        }
        received.addAll(log.rest(cursor, PARTNER, 5));

        assertThat(received).containsExactlyInAnyOrderElementsOf(appended);
        assertThat(bySubject(received)).isEqualTo(bySubject(appended));
    }

    @Test
    void a_topic_that_appears_later_is_read_from_its_beginning() throws Exception {
        var events = new Events(4);
        log.create("membership");
        var before = log.page(Start.BEGINNING, PARTNER, 10);

        log.create("exchange").append(List.of(events.of(Events.PAIRING)));

        assertThat(before.events()).isEmpty();
        assertThat(log.page(before.next(), PARTNER, 10).events()).hasSize(1);
    }

    @Test
    void a_page_at_the_end_is_empty_and_the_next_holds_what_came_since() throws Exception {
        var events = new Events(4);
        log.create("exchange").append(List.of(events.of(Events.PAIRING)));
        var end = log.page(Start.END, PARTNER, 10);
        var later = events.of(Events.PAIRING);

        log.append(List.of(later));

        assertThat(end.events()).isEmpty();
        assertThat(end.next()).isEqualTo(end.from());
        assertThat(log.page(end.next(), PARTNER, 10).events()).containsExactly(later);
    }

    @Test
    void the_cursor_moves_past_what_a_partner_may_not_see() throws Exception {
        var events = new Events(5);
        log.create("exchange")
                .append(List.of(events.of(Events.REQUESTED), events.of(Events.REQUESTED)));

        var page = log.page(Start.BEGINNING, PARTNER, 1);

        assertThat(page.events()).isEmpty();
        assertThat(page.next()).isNotEqualTo(page.from());
        assertThat(log.page(page.next(), SECRETARIAT, 1).events()).isEmpty();
        assertThat(log.page(Start.BEGINNING, SECRETARIAT, 10).events()).hasSize(2);
    }

    @Test
    void the_older_event_comes_first_whatever_its_topic() throws Exception {
        var events = new Events(6).some(20);
        log.create("membership", "events", "exchange");
        var oldestFirst =
                events.stream().sorted(java.util.Comparator.comparing(Envelope::time)).toList();
        log.append(oldestFirst);

        assertThat(log.rest(null, PARTNER, 6).stream().map(Envelope::time))
                .isEqualTo(oldestFirst.stream().map(Envelope::time).toList());
    }

    @Test
    void records_that_are_no_known_event_are_passed_over_and_counted() throws Exception {
        var good = new Events(7).of(Events.PAIRING);
        var unknown = new Events(8).of("org.iclei.exchange.pairing.forgotten.v1");
        log.create("exchange").appendNoise("exchange", "no envelope at all");
        log.append(List.of(unknown, withData(good, "{\"cut\":"), good));

        assertThat(log.rest(null, PARTNER, 1)).containsExactly(good);
        assertThat(counted("unreadable")).isPositive();
        assertThat(counted("unknown-type")).isPositive();
    }

    @Test
    void a_cursor_outside_this_log_is_foreign() throws Exception {
        log.create("exchange").append(List.of(new Events(9).of(Events.PAIRING)));
        var last = log.page(Start.BEGINNING, PARTNER, 10).next();
        var place = last.next().firstKey();

        var cursors =
                Set.of(
                        Cursor.of("another-log", last.next()),
                        Cursor.of(last.log(), Map.of(place, 2L)),
                        Cursor.of(last.log(), Map.of(new TopicPartition(place.topic(), 9), 1L)),
                        Cursor.of(last.log(), Map.of(new TopicPartition("nowhere", 0), 1L)));

        assertThat(cursors)
                .allSatisfy(
                        cursor ->
                                assertThatThrownBy(() -> log.page(cursor, PARTNER, 10))
                                        .isInstanceOfSatisfying(
                                                Refused.class,
                                                refused ->
                                                        assertThat(refused.type())
                                                                .isEqualTo(
                                                                        ProblemType
                                                                                .FOREIGN_CURSOR)));
    }

    private double counted(String reason) {
        return log.figures.get("iclei.feed.passed.over").tag("reason", reason).counter().count();
    }

    private static Envelope withData(Envelope of, String data) {
        return new Envelope(
                new java.util.UUID(0, 1),
                of.source(),
                of.type(),
                of.subject(),
                of.time(),
                of.dataschema(),
                of.sequence(),
                of.actor(),
                of.correlationId(),
                of.causationId(),
                data);
    }

    private static Map<String, List<Long>> bySubject(List<Envelope> events) {
        var sequences = new HashMap<String, List<Long>>();
        for (var event : events) {
            sequences
                    .computeIfAbsent(event.inboxKey(), _ -> new ArrayList<>())
                    .add(event.sequence());
        }
        return sequences;
    }

    private static Viewer viewer(Role role) {
        return new Viewer("someone", Set.of(role), Set.of(), null);
    }
}
