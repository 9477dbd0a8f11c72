package org.iclei.gateway.feed.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iclei.gateway.feed.Patience.patiently;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.live.LiveFeed;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class StateAndEventsIT {
    private static final Selection EVENTS = new Selection(OrganisationFold.TYPES);

    private final OrganisationFold fold = new OrganisationFold(JsonMapper.builder().build());
    private final Directory directory =
            new Directory(fold, new SimpleMeterRegistry().counter("unfit"));
    private final ReadOrganisations read = new ReadOrganisations(directory, Duration.ofMillis(100));
    private final Cities cities = new Cities(71);
    private LiveFeed feed;
    private DirectoryReading reading;

    @BeforeEach
    void create() throws Exception {
        feed = new LiveFeed(new Log().create("membership", "events", "exchange"));
        reading = new DirectoryReading(feed.liveLog, feed.log.topic("membership"), directory);
    }

    @AfterEach
    void close() {
        reading.stop();
        feed.close();
    }

    @Test
    void the_state_and_the_events_after_its_cursor_are_everything_while_others_write()
            throws Exception {
        var past = cities.some(600);
        var present = cities.some(600);
        feed.log.append(past);
        reading.start();
        patiently().until(() -> directory.reached() != null);

        var writing = CompletableFuture.runAsync(() -> write(present));
        var state = new HashMap<String, OrganisationState>();
        var page = read.page(null, null, 7);
        var cursor = page.cursor();
        while (!page.items().isEmpty()) {
            page.items().forEach(one -> state.put(one.facts().id().toString(), one));
            page = read.page(CursorText.read(cursor), page.items().getLast().facts().id(), 7);
            assertThat(page.cursor()).isEqualTo(cursor);
        }
        writing.get();
        for (var event : feed.log.rest(CursorText.read(cursor), EVENTS, 100)) fold(state, event);

        var replayed = new HashMap<String, OrganisationState>();
        past.forEach(event -> fold(replayed, event));
        present.forEach(event -> fold(replayed, event));
        assertThat(state).isEqualTo(replayed);
        var last = feed.liveLog.extent().block().end().in(feed.log.topic("membership"));
        patiently().until(() -> directory.reached().reaches(last));
        assertThat(directory.after(null, 9999))
                .containsExactlyInAnyOrderElementsOf(replayed.values());
    }

    @Test
    void what_is_not_about_organisations_comes_from_its_beginning() throws Exception {
        var events = new org.iclei.gateway.feed.Events(72);
        var exchange = events.of(org.iclei.gateway.feed.Events.PAIRING);
        feed.log.append(List.of(exchange));
        feed.log.append(cities.some(3));
        reading.start();
        patiently().until(() -> directory.reached() != null);

        var cursor = CursorText.read(read.page(null, null, 1).cursor());

        var everything = LiveFeed.PARTNER;
        assertThat(feed.log.rest(cursor, everything, 10)).containsExactly(exchange);
    }

    @Test
    void before_the_log_was_read_once_there_is_no_page() {
        assertThatThrownBy(() -> read.page(null, null, 1)).satisfies(this::notReadYet);
    }

    @Test
    void a_page_is_never_older_than_the_cursor_that_it_is_asked_for() throws Exception {
        feed.log.append(cities.some(5));
        reading.start();
        patiently().until(() -> directory.reached() != null);
        reading.stop();
        feed.log.append(cities.some(5));
        var later = feed.liveLog.extent().block().end();

        assertThatThrownBy(() -> read.page(later, null, 1)).satisfies(this::notReadYet);
        reading.start();
        patiently().untilAsserted(() -> assertThat(read.page(later, null, 1)).isNotNull());
    }

    @Test
    void a_cursor_of_another_log_is_foreign() throws Exception {
        reading.start();
        patiently().until(() -> directory.reached() != null);
        assertThatThrownBy(() -> read.page(Cursor.of("another", Map.of()), null, 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.type()).isEqualTo(ProblemType.FOREIGN_CURSOR));
    }

    private void write(List<Envelope> events) {
        try {
            for (int i = 0; i < events.size(); i += 10) feed.log.append(events.subList(i, i + 10));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void fold(Map<String, OrganisationState> state, Envelope event) {
        state.compute(event.subject(), (_, known) -> fold.after(known, event));
    }

    private void notReadYet(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Refused.class);
        assertThat(((Refused) thrown).type()).isEqualTo(ProblemType.NOT_READ_YET);
    }
}
