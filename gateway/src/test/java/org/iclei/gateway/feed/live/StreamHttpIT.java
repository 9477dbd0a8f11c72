package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.GatewayTest;
import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

@GatewayTest
class StreamHttpIT {
    private static final String FEED = "/api/feed/v1/events";
    private static final String STREAM = "text/event-stream";
    private static final String EXCHANGE = "?type=org.iclei.exchange.*";

    private static final Events EVENTS = new Events(81);

    @Autowired WebTestClient http;
    @LocalServerPort int port;

    @BeforeAll
    static void publish() {
        ServiceTopics.create();
        new Topic("exchange").publish(EVENTS.of(Events.PAIRING), EVENTS.of(Events.REQUESTED));
    }

    @Test
    void a_stream_shows_the_very_text_of_the_pages_and_goes_on_with_what_is_published()
            throws Exception {
        var page =
                http.get()
                        .uri(FEED + EXCHANGE + "&limit=1000")
                        .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult();
        try (var stream = new Connection(port, EXCHANGE, Tokens.partner())) {
            var read = page.getResponseBody();
            patiently()
                    .until(
                            () ->
                                    last(stream)
                                            .equals(
                                                    page.getResponseHeaders()
                                                            .getFirst("Feed-Next")));
            assertThat(stream.answer().headers().firstValue("Content-Type")).hasValue(STREAM);
            assertThat(stream.frames().getFirst().isCursor()).isTrue();
            assertThat("[" + String.join(",", data(stream)) + "]").isEqualTo(read);

            var event = EVENTS.of(Events.PAIRING);
            new Topic("exchange").publish(event);
            patiently()
                    .until(() -> stream.events().getLast().eventId().equals(event.id().toString()));
        }
    }

    @Test
    void the_last_event_id_wins_over_the_cursor() throws Exception {
        new Topic("exchange").publish(EVENTS.of(Events.PAIRING), EVENTS.of(Events.PAIRING));
        try (var first = new Connection(port, EXCHANGE, Tokens.partner())) {
            patiently().until(() -> first.events().size() >= 2);
            var id = first.events().getFirst().id();
            var beginning =
                    CursorText.of(Cursor.of(first.events().getFirst().cursor().log(), Map.of()));
            var query = EXCHANGE + "&cursor=" + beginning;
            try (var again = new Connection(port, query, Tokens.partner(), "Last-Event-ID", id)) {
                patiently().until(() -> !again.events().isEmpty());
                assertThat(again.frames().getFirst().id()).isEqualTo(id);
                assertThat(again.events().getFirst()).isEqualTo(first.events().get(1));
            }
        }
    }

    @Test
    void who_begins_at_the_end_hears_only_what_comes_later_and_resumes_as_others_do()
            throws Exception {
        var query = EXCHANGE + "&cursor=end";
        try (var first = new Connection(port, query, Tokens.partner())) {
            patiently().until(() -> !first.frames().isEmpty());
            var missed = EVENTS.of(Events.PAIRING);
            new Topic("exchange").publish(missed);
            patiently().until(() -> !first.events().isEmpty());
            assertThat(first.events().getFirst().eventId()).isEqualTo(missed.id().toString());

            var id = first.frames().getFirst().id();
            try (var again = new Connection(port, query, Tokens.partner(), "Last-Event-ID", id)) {
                patiently().until(() -> !again.events().isEmpty());
                assertThat(again.events()).isEqualTo(first.events());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?cursor=garbage,400,malformed-cursor",
        "?type=org.iclei.nothing,400,malformed-parameter",
    })
    void what_cannot_be_read_is_refused_before_a_stream_begins(
            String query, int status, String slug) {
        refused(query, Tokens.partner(), status, slug);
    }

    @Test
    void a_cursor_of_another_log_is_gone() {
        var foreign = CursorText.of(Cursor.of("another-log", Map.of()));
        refused("?cursor=" + foreign, Tokens.partner(), 410, "foreign-cursor");
    }

    @Test
    void who_may_not_read_pages_may_not_read_streams() {
        refused("", Tokens.role("operations"), 403, "forbidden");
        refused("", expiring(Duration.ofSeconds(-1)), 401, "unauthenticated");
    }

    @Test
    void a_stream_ends_in_good_order_when_the_token_expires() throws Exception {
        try (var stream = new Connection(port, "", expiring(Duration.ofSeconds(10)))) {
            patiently().until(() -> stream.frames().stream().anyMatch(beat -> beat.id().isEmpty()));
            patiently().until(stream::ended);
        }
    }

    @Test
    void the_head_of_a_stream_is_no_stream() {
        http.method(HttpMethod.HEAD)
                .uri(FEED)
                .header("Accept", STREAM)
                .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .isEmpty();
    }

    private void refused(String query, String token, int status, String slug) {
        http.get()
                .uri(FEED + query)
                .header("Accept", STREAM)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }

    private static String expiring(Duration left) {
        var then = Date.from(Instant.now().plus(left));
        return Tokens.token(
                "partner", it -> it.claim("roles", List.of("partner")).expirationTime(then));
    }

    private static List<String> data(Connection stream) {
        return stream.events().stream().map(Frame::data).toList();
    }

    private static String last(Connection stream) {
        return stream.frames().stream()
                .map(Frame::id)
                .filter(id -> !id.isEmpty())
                .reduce("", (_, id) -> id);
    }
}
