package org.iclei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service alone, asked by HTTP; the topics of the others are written by the test. */
@ServiceTest
@Import(In2015.class)
public abstract class ExchangeApi {
    private static final String BASE = "/api/exchange/v1";
    protected static final UUID TALLINN = UUID.randomUUID();
    protected static final UUID HALIFAX = UUID.randomUUID();
    protected static final UUID BONN = UUID.randomUUID();
    protected static final UUID KYOTO = UUID.randomUUID();

    @Autowired private WebTestClient http;
    @Autowired private JsonMapper json;
    @Autowired private MemberDirectory directory;

    protected UUID programme;

    @BeforeAll
    static void topicsOfTheOthers() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Backends.broker()))) {
            var existing = admin.listTopics().names().get();
            for (var topic : List.of("membership", "events")) {
                if (!existing.contains(topic)) {
                    admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
                }
            }
        }
    }

    @BeforeEach
    void aProgrammeAndItsCities() {
        var others = others();
        others.register(TALLINN, "Tallinn", "EE", "EUROPE");
        others.register(HALIFAX, "Halifax", "CA", "CANADA");
        others.register(BONN, "Bonn", "DE", "EUROPE");
        others.register(KYOTO, "Kyoto", "JP", "JAPAN");
        programme =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat())
                                .expectStatus()
                                .isCreated());
    }

    protected UUID plannedMeeting() {
        programme = id(post("/programmes", programmeBody(), Tokens.secretariat()));
        return id(
                plan(id(pair(TALLINN, HALIFAX).expectStatus().isCreated()))
                        .expectStatus()
                        .isCreated());
    }

    protected WebTestClient.ResponseSpec plan(UUID pairing) {
        var body = new LinkedHashMap<String, Object>();
        body.put("number", 1);
        body.put("from", "2015-07-06");
        body.put("to", "2015-07-10");
        body.put(
                "commonDays",
                List.of(
                        Map.of(
                                "city", "Toronto",
                                "country", "CA",
                                "outsideHost", true,
                                "from", "2015-07-06/AM",
                                "to", "2015-07-07/PM")));
        body.put(
                "visits",
                List.of(
                        Map.of(
                                "pairing",
                                pairing,
                                "host",
                                HALIFAX,
                                "from",
                                "2015-07-08/AM",
                                "to",
                                "2015-07-10/PM")));
        body.put("delegations", List.of(delegation(TALLINN, "Mari"), delegation(HALIFAX, "Anne")));
        return post("/programmes/" + programme + "/working-meetings", body, Tokens.secretariat());
    }

    private static Map<String, Object> delegation(UUID city, String name) {
        return Map.of(
                "organisation",
                city,
                "delegates",
                List.of(Map.of("person", UUID.randomUUID(), "name", name)));
    }

    protected WorkingMeetingScheduled scheduled(UUID meeting, int revision) {
        return new WorkingMeetingScheduled(
                LocalDate.of(2015, 5, 1),
                meeting,
                programme,
                revision,
                LocalDate.of(2015, 7, 6),
                LocalDate.of(2015, 7, 10),
                List.of(),
                2,
                List.of());
    }

    protected WebTestClient.ResponseSpec pair(UUID one, UUID other) {
        return post(
                "/pairings",
                Map.of("programme", programme, "organisations", List.of(one, other)),
                Tokens.secretariat());
    }

    protected WebTestClient.ResponseSpec withdraw(UUID pairing, UUID city) {
        var body = Map.of("withdrawn", city, "reason", "CITY_WITHDREW");
        return decide("/pairings/" + pairing + "/dissolution", body, Tokens.secretariat(), 1);
    }

    protected static Map<String, Object> programmeBody() {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", "EU–Canada Cooperation");
        body.put("alsoCalled", List.of("EU-Canada Urban Policy Cooperation"));
        body.put(
                "sides",
                Map.of(
                        "EU", Map.of("countries", List.of("DE", "EE", "ES", "PT")),
                        "PARTNER", Map.of("countries", List.of("CA"))));
        body.put("coExecutingOffices", List.of("CANADA"));
        body.put("delegationSize", 5);
        return body;
    }

    protected void publish(UUID subject, DomainEvent event) {
        others().publish(subject, event);
    }

    protected void register(UUID id, String name, String country, String office) {
        others().register(id, name, country, office);
    }

    private OtherServices others() {
        return new OtherServices(json, directory);
    }

    protected JsonNode meeting(UUID id) {
        return body(get("/working-meetings/" + id, Tokens.secretariat()));
    }

    protected WebTestClient.ResponseSpec get(String path, String token) {
        return http.get().uri(BASE + path).headers(h -> h.setBearerAuth(token)).exchange();
    }

    protected WebTestClient.ResponseSpec file(String path, String token, String type) {
        return http.get()
                .uri(BASE + path)
                .headers(h -> h.setBearerAuth(token))
                .header("Accept", type)
                .exchange();
    }

    protected WebTestClient.ResponseSpec post(String path, Object body, String token) {
        return post(path, body, token, UUID.randomUUID().toString());
    }

    protected WebTestClient.ResponseSpec post(String path, Object body, String token, String key) {
        return http.post()
                .uri(BASE + path)
                .headers(h -> h.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsString(body))
                .exchange();
    }

    protected WebTestClient.ResponseSpec decide(
            String path, Object body, String token, long version) {
        return http.post()
                .uri(BASE + path)
                .headers(h -> h.setBearerAuth(token))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsString(body))
                .exchange();
    }

    protected JsonNode problem(WebTestClient.ResponseSpec answer, ProblemType type) {
        answer.expectStatus().isEqualTo(type.status());
        var problem = body(answer);
        assertThat(problem.get("type").asString()).isEqualTo(type.uri().toString());
        return problem;
    }

    protected JsonNode body(WebTestClient.ResponseSpec answer) {
        return json.readTree(answer.expectBody().returnResult().getResponseBodyContent());
    }

    protected UUID id(WebTestClient.ResponseSpec created) {
        return UUID.fromString(body(created).get("id").asString());
    }
}
