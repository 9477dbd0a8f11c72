package org.iclei.events.calendarlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.events.Asked;
import org.iclei.events.icalendar.CalendarProgram;
import org.iclei.events.icalendar.Exchange2015;
import org.iclei.events.icalendar.Subject;
import org.iclei.events.icalendar.SubscribedService;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The life of a link: made by an office, read by its calendar program, expired, revoked. */
@SubscribedService
@ExtendWith(OutputCaptureExtension.class)
class CalendarLinksIT {
    private static final String LINKS = "/api/events/v1/calendar-links";
    private static final String CALENDARS = "/api/events/v1/calendars/";
    private static final String PROGRAMME =
            "{\"programme\":\"" + Exchange2015.PROGRAMME.programme() + "\"}";
    private static final String CANADA = Tokens.office("CANADA");

    @Autowired private WebTestClient http;
    @Autowired private CalendarLinks links;
    @Autowired private MongoOperations mongo;

    @BeforeEach
    void theExchangeIsKnown() {
        Exchange2015.isKnown(http);
    }

    @Test
    void a_calendar_program_reads_by_the_address_without_a_token() {
        var made = make(CANADA, PROGRAMME);

        assertThat(made.get("address").asString())
                .matches("https://network\\.example/api/events/v1/calendars/[0-9a-f]{32}\\.ics");
        var from = Instant.parse(made.get("made").asString());
        var until = Instant.parse(made.get("expires").asString());
        assertThat(Duration.between(from, until)).isEqualTo(Duration.ofDays(365));
        var answer = read(path(made));
        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getCacheControl()).contains("private");
        assertThat(CalendarProgram.read(Exchange2015.text(answer)).getEvents()).hasSize(10);
    }

    @Test
    void it_shows_what_its_maker_may_read() {
        var made = make(Tokens.city(Asked.HANNOVER), PROGRAMME);

        assertThat(CalendarProgram.read(Exchange2015.text(read(path(made)))).getEvents())
                .hasSize(4);
    }

    @Test
    void the_address_is_said_once_and_the_same_request_makes_no_second_link() {
        var first = post(CANADA, "once", PROGRAMME);
        var again = post(CANADA, "once", PROGRAMME);

        assertThat(again.getStatus().value()).isEqualTo(201);
        var said = (ObjectNode) first.getResponseBody();
        assertThat(said.remove("address")).isNotNull();
        assertThat(again.getResponseBody()).isEqualTo(said);
        var other = "{\"organisation\":\"" + Asked.ALMADA + "\"}";
        problem(post(CANADA, "once", other), 422, "key-reused");
    }

    @Test
    void who_may_not_read_the_calendar_makes_no_link() {
        problem(post(Tokens.office("OCEANIA"), "none", PROGRAMME), 404, "not-found");
        problem(post(Tokens.city(UUID.randomUUID()), "none", PROGRAMME), 404, "not-found");
        problem(post(Tokens.partner(), "none", PROGRAMME), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"programme\":\"019a6cc7-6c00-71bb-9118-2b4176016ebb\","
                        + "\"organisation\":\"994803f9-06aa-56c6-8b8d-c0976785cc50\"}"
            })
    void a_link_opens_one_calendar(String body) {
        problem(post(CANADA, "one", body), 422, "invalid-value");
    }

    @Test
    void a_revoked_link_opens_nothing_and_stays_on_the_list() {
        var made = make(CANADA, PROGRAMME);
        var link = LINKS + "/" + made.get("id").asString();

        assertThat(delete(link, CANADA, null)).isEqualTo(428);
        assertThat(delete(link, CANADA, "\"7\"")).isEqualTo(412);
        assertThat(delete(link, Tokens.office("EUROPE"), "\"1\"")).isEqualTo(404);
        assertThat(delete(link, CANADA, "\"1\"")).isEqualTo(204);

        closed(path(made));
        var listed = json(LINKS + "?size=200&sort=-made", CANADA).at("/items/0");
        assertThat(listed.get("id")).isEqualTo(made.get("id"));
        assertThat(listed.get("state").asString()).isEqualTo("REVOKED");
        assertThat(listed.has("address")).isFalse();
        assertThat(delete(link, CANADA, "\"2\"")).isEqualTo(204);
    }

    @Test
    void an_expired_link_opens_nothing() {
        var secret = expired(new Viewer("office", Set.of(Role.SECRETARIAT), Set.of(), null));

        closed(CALENDARS + secret + ".ics");
    }

    @Test
    void who_has_twenty_links_that_open_something_makes_no_more() {
        var europe = Tokens.office("EUROPE");
        var first = make(europe, PROGRAMME);
        var secret = path(first).replace(CALENDARS, "").replace(".ics", "");
        expired(links.bySecret(LinkSecret.hash(secret)).orElseThrow().maker().viewer());
        for (int made = 1; made < 20; made++) make(europe, PROGRAMME);

        problem(post(europe, "one more", PROGRAMME), 422, "too-many-calendar-links");
        assertThat(delete(LINKS + "/" + first.get("id").asString(), europe, "\"1\""))
                .isEqualTo(204);
        make(europe, PROGRAMME);
    }

    /**
     * @return its secret
     */
    private String expired(Viewer maker) {
        var secret = LinkSecret.draw();
        var ago = Instant.now().minus(Duration.ofDays(366));
        var link =
                new CalendarLink(
                        LinkSecret.hash(secret),
                        Subject.programme(Exchange2015.PROGRAMME.programme()),
                        Maker.of(maker),
                        ago,
                        ago.plus(Duration.ofDays(365)),
                        null);
        var save = new Decision.Save<CalendarLink, Boolean>(link, List.of(), _ -> true);
        links.addAll(Map.of(UUID.randomUUID(), save), Cause.of(maker));
        return secret;
    }

    @Test
    void the_secret_is_in_no_store_no_log_and_no_figure(CapturedOutput log) {
        var made = make(CANADA, PROGRAMME);
        var secret = path(made).substring(CALENDARS.length()).replace(".ics", "");
        read(path(made));

        for (var collection : mongo.getCollectionNames()) {
            for (var document : mongo.getCollection(collection).find()) {
                assertThat(document.toString()).doesNotContain(secret);
            }
        }
        var figures = Exchange2015.get(http, "/actuator/prometheus", Tokens.role("operations"));
        assertThat(Exchange2015.text(figures))
                .contains("uri=\"/api/events/v1/calendars/{secret}.ics\"")
                .doesNotContain(secret);
        assertThat(log.getAll()).doesNotContain(secret);
    }

    /** Word for word the answer to an address that nobody ever had. */
    private void closed(String path) {
        var unknown = CALENDARS + LinkSecret.draw() + ".ics";
        var answer = read(path);
        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(Exchange2015.text(answer).replace(path, unknown))
                .isEqualTo(Exchange2015.text(read(unknown)));
    }

    private EntityExchangeResult<byte[]> read(String path) {
        return Exchange2015.get(http, path, "");
    }

    private static String path(JsonNode made) {
        return URI.create(made.get("address").asString()).getPath();
    }

    private JsonNode make(String token, String body) {
        var made = post(token, UUID.randomUUID().toString(), body);
        assertThat(made.getStatus().value()).isEqualTo(201);
        return made.getResponseBody();
    }

    private EntityExchangeResult<JsonNode> post(String token, String key, String body) {
        return http.post()
                .uri(LINKS)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult();
    }

    private int delete(String link, String token, String etag) {
        var request = http.delete().uri(link).headers(headers -> headers.setBearerAuth(token));
        if (etag != null) request.header("If-Match", etag);
        return request.exchange().expectBody().returnResult().getStatus().value();
    }

    private JsonNode json(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private static void problem(EntityExchangeResult<JsonNode> answer, int status, String slug) {
        assertThat(answer.getStatus().value()).isEqualTo(status);
        assertThat(answer.getResponseBody().get("type").asString())
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
