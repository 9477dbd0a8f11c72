package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.iclei.gateway.GatewayTest;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

@GatewayTest
class FeedIT {
    private static final String FEED = "/api/feed/v1/events";
    private static final String OWN = FEED + "?limit=1000&type=org.iclei.exchange.*";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Autowired WebTestClient http;
    @LocalServerPort int port;

    @BeforeAll
    static void publish() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Backends.broker()))) {
            admin.createTopics(List.of(new NewTopic("exchange", 6, (short) 1))).all().get();
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
        }
        var events = new Events(11);
        new Topic("exchange")
                .publish(
                        events.of(Events.PAIRING),
                        events.of(Events.REQUESTED),
                        events.of(Events.PAIRING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", BATCH})
    void a_page_is_a_batch_of_cloud_events_whatever_json_is_accepted(String accept) {
        http.get()
                .uri(FEED)
                .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(BATCH);
    }

    @Test
    void the_official_library_reads_every_event_back() {
        var json = JsonMapper.builder().build();
        var format = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);
        var published = new Topic("exchange").read();

        var page = body(get(OWN, Tokens.secretariat()));

        assertThat(json.readTree(page).size()).isEqualTo(published.size());
        for (var node : json.readTree(page)) {
            var event = format.deserialize(node.toString().getBytes(StandardCharsets.UTF_8));
            var envelope =
                    published.stream()
                            .filter(one -> one.id().toString().equals(event.getId()))
                            .findFirst()
                            .orElseThrow();
            assertThat(event.getSource().toString()).isEqualTo(envelope.source());
            assertThat(event.getSubject()).isEqualTo(envelope.subject());
            assertThat(event.getTime().toInstant()).isEqualTo(envelope.time());
            assertThat(event.getDataSchema()).isEqualTo(envelope.dataschema());
            assertThat(event.getExtension("sequence")).isEqualTo("" + envelope.sequence());
            assertThat(event.getExtension("partitionkey")).isEqualTo(envelope.subject());
        }
    }

    @Test
    void data_are_the_very_text_that_was_published() {
        var page = body(get(OWN, Tokens.secretariat()));
        assertThat(new Topic("exchange").read())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(page).contains("\"data\":" + event.data()));
    }

    @Test
    void a_partner_sees_less_than_the_secretariat() {
        assertThat(body(get(FEED, Tokens.partner())))
                .contains(Events.PAIRING)
                .doesNotContain(Events.REQUESTED);
        assertThat(body(get(FEED, Tokens.secretariat()))).contains(Events.REQUESTED);
    }

    @Test
    void the_link_leads_to_the_page_that_follows() {
        var first = get(FEED + "?limit=1&type=org.iclei.exchange.*", Tokens.partner());
        var headers = first.expectStatus().isOk().returnResult(String.class).getResponseHeaders();
        var link = headers.getFirst("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");

        get(link, Tokens.partner())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Feed-From", headers.getFirst("Feed-Next"))
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1);
        assertThat(link).contains("limit=1").contains("type=org.iclei.exchange.*");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,malformed-parameter",
        "limit=1001,malformed-parameter",
        "limit=many,malformed-parameter",
        "type=org.iclei.nothing,malformed-parameter",
        "cursor=garbage,malformed-cursor",
        "cursor=,malformed-cursor",
    })
    void what_cannot_be_read_is_refused(String query, String slug) {
        problem(get(FEED + "?" + query, Tokens.partner()), 400, slug);
    }

    @Test
    void a_cursor_of_another_log_is_gone() {
        var foreign = CursorText.of(Cursor.of("another-log", Map.of()));
        problem(get(FEED + "?cursor=" + foreign, Tokens.partner()), 410, "foreign-cursor");
    }

    @Test
    void who_only_looks_after_the_machines_is_refused() {
        problem(get(FEED, Tokens.role("operations")), 403, "forbidden");
        problem(http.get().uri(FEED).exchange(), 401, "unauthenticated");
    }

    private WebTestClient.ResponseSpec get(String path, String token) {
        return http.get()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private static void problem(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
