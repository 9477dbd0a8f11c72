package org.iclei.gateway.feed.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.gateway.feed.Patience.patiently;

import org.iclei.gateway.GatewayTest;
import org.iclei.gateway.feed.live.ServiceTopics;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

@GatewayTest
class OrganisationsIT {
    private static final String PATH = "/api/feed/v1/organisations";
    private static final List<Envelope> PUBLISHED = new Cities(82).some(30);

    @Autowired WebTestClient http;
    @Autowired Directory directory;
    @LocalServerPort int port;

    @BeforeAll
    static void publish() {
        ServiceTopics.create();
        new Topic("membership").publish(PUBLISHED.toArray(Envelope[]::new));
    }

    @Test
    void the_pages_hold_every_organisation_once_and_carry_one_cursor() {
        var subjects = PUBLISHED.stream().map(Envelope::subject).distinct().toList();
        patiently().until(() -> directory.size() >= subjects.size());
        var ids = new ArrayList<String>();
        var cursors = new HashSet<String>();
        for (var next = PATH + "?limit=4"; next != null; ) {
            var answer = get(next).expectStatus().isOk().expectBody(String.class).returnResult();
            var page = json(answer.getResponseBody());
            cursors.add(page.get("cursor").asString());
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            var link = answer.getResponseHeaders().getFirst("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(subjects).isSorted();
        assertThat(cursors).hasSize(1);
    }

    @Test
    void an_organisation_shows_its_public_facts_and_how_far_they_go() {
        patiently().until(() -> directory.size() > 0);
        get(PATH + "?limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].officialName")
                .isNotEmpty()
                .jsonPath("$.items[0].country")
                .isEqualTo("CA")
                .jsonPath("$.items[0].sequence")
                .isNotEmpty()
                .jsonPath("$.total")
                .isNumber();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,malformed-parameter",
        "limit=1001,malformed-parameter",
        "after=me,malformed-parameter",
        "cursor=garbage,malformed-cursor",
    })
    void what_cannot_be_read_is_refused(String query, String slug) {
        problem(PATH + "?" + query, 400, slug);
    }

    @Test
    void a_cursor_of_another_log_is_gone() {
        patiently().until(() -> directory.reached() != null);
        var foreign = CursorText.of(Cursor.of("another-log", Map.of()));
        problem(PATH + "?cursor=" + foreign, 410, "foreign-cursor");
    }

    @Test
    void a_cursor_that_was_not_read_yet_is_to_be_tried_again() {
        patiently().until(() -> directory.size() > 0);
        var reached = directory.reached();
        var ahead = reached.after(reached.next().firstKey(), 1_000_000);
        problem(PATH + "?cursor=" + CursorText.of(ahead), 503, "not-read-yet");
    }

    private void problem(String path, int status, String slug) {
        get(path)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }

    private WebTestClient.ResponseSpec get(String path) {
        return http.get()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(headers -> headers.setBearerAuth(Tokens.partner()))
                .exchange();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
