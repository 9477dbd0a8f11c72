package org.iclei.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service alone: the topics of the others are written by the test. */
@ServiceTest
class ExchangeIT {
    private static final String BASE = "/api/exchange/v1";
    private static final UUID TALLINN = UUID.randomUUID();
    private static final UUID HALIFAX = UUID.randomUUID();
    private static final UUID BONN = UUID.randomUUID();
    private static final UUID KYOTO = UUID.randomUUID();

    @Autowired WebTestClient http;
    @Autowired JsonMapper json;
    @Autowired MemberDirectory directory;

    private UUID programme;

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
        register(TALLINN, "Tallinn", "EE", "EUROPE");
        register(HALIFAX, "Halifax", "CA", "CANADA");
        register(BONN, "Bonn", "DE", "EUROPE");
        register(KYOTO, "Kyoto", "JP", "JAPAN");
        programme =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat())
                                .expectStatus()
                                .isCreated());
    }

    @Test
    void the_same_programme_sent_twice_is_one() {
        var key = UUID.randomUUID().toString();

        var first =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat(), key)
                                .expectStatus()
                                .isCreated());
        var second =
                id(
                        post("/programmes", programmeBody(), Tokens.secretariat(), key)
                                .expectStatus()
                                .isCreated());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_idempotency_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        post("/programmes", programmeBody(), Tokens.secretariat(), key).expectStatus().isCreated();
        var other = new LinkedHashMap<>(programmeBody());
        other.put("delegationSize", 4);

        problem(post("/programmes", other, Tokens.secretariat(), key), ProblemType.KEY_REUSED);
    }

    @Test
    void a_city_the_service_has_not_heard_of_may_come_later() {
        var body =
                Map.of(
                        "programme",
                        programme,
                        "organisations",
                        List.of(UUID.randomUUID(), HALIFAX));

        problem(post("/pairings", body, Tokens.secretariat()), ProblemType.NOT_KNOWN_YET);
    }

    @Test
    void two_cities_of_one_side_make_no_pairing() {
        problem(pair(TALLINN, BONN), ProblemType.NO_CITY_OF_EITHER_SIDE);
    }

    @Test
    void a_city_of_neither_side_makes_no_pairing() {
        problem(pair(TALLINN, KYOTO), ProblemType.CITY_NOT_IN_PROGRAMME);
    }

    @Test
    void a_city_has_one_pairing_at_a_time_and_another_after_it_dissolved() {
        var pairing = pair(TALLINN, HALIFAX).expectStatus().isCreated();
        var id = id(pairing);
        problem(pair(BONN, HALIFAX), ProblemType.PAIRING_CAPACITY_REACHED);

        withdraw(id, TALLINN).expectStatus().isOk();

        await().untilAsserted(() -> pair(BONN, HALIFAX).expectStatus().isCreated());
    }

    @Test
    void a_decision_needs_the_version_it_was_made_on() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        var body = Map.of("withdrawn", TALLINN, "reason", "CITY_WITHDREW");
        var path = "/pairings/" + id + "/dissolution";

        problem(post(path, body, Tokens.secretariat()), ProblemType.VERSION_REQUIRED);
        problem(decide(path, body, Tokens.secretariat(), 7), ProblemType.STALE_VERSION);
    }

    @Test
    void an_office_that_serves_neither_city_finds_no_pairing() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());

        problem(get("/pairings/" + id, Tokens.office("JAPAN")), ProblemType.NOT_FOUND);
        get("/pairings/" + id, Tokens.office("CANADA")).expectStatus().isOk();
        get("/pairings/" + id, Tokens.office("EUROPE")).expectStatus().isOk();
        get("/pairings/" + id, Tokens.city(TALLINN)).expectStatus().isOk();
        problem(get("/pairings/" + id, Tokens.city(BONN)), ProblemType.NOT_FOUND);
    }

    @Test
    void an_office_that_does_not_co_execute_reads_and_changes_nothing() {
        var id = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        var body = Map.of("withdrawn", TALLINN, "reason", "CITY_WITHDREW");
        var path = "/pairings/" + id + "/dissolution";

        problem(decide(path, body, Tokens.office("EUROPE"), 1), ProblemType.FORBIDDEN);
        decide(path, body, Tokens.office("CANADA"), 1).expectStatus().isOk();
    }

    @Test
    void a_body_that_lacks_a_field_names_it() {
        var body = Map.of("programme", programme);

        var problem =
                problem(post("/pairings", body, Tokens.secretariat()), ProblemType.MALFORMED_BODY);

        assertThat(problem.get("detail").asString()).contains("organisations");
    }

    @Test
    void a_meeting_is_confirmed_when_events_service_could_book_it() {
        var meeting = plannedMeeting();
        publish(meeting, scheduled(meeting, 1));

        await().untilAsserted(
                        () ->
                                assertThat(meeting(meeting).get("status").asString())
                                        .isEqualTo("CONFIRMED"));
        await().untilAsserted(
                        () ->
                                assertThat(new Topic("exchange").read(meeting))
                                        .extracting(Envelope::type)
                                        .containsExactly(
                                                "org.iclei.exchange.working-meeting.planned.v1",
                                                "org.iclei.exchange.working-meeting.scheduling-requested.v1",
                                                "org.iclei.exchange.working-meeting.confirmed.v1"));
    }

    @Test
    void a_refused_plan_shows_the_reason_and_is_a_task() {
        var meeting = plannedMeeting();
        var why =
                new SchedulingRefused.Refusal(
                        "DELEGATE",
                        null,
                        UUID.randomUUID(),
                        "2015-07-06/AM",
                        "ELSEWHERE_THAT_HALF_DAY");
        publish(
                meeting,
                new SchedulingRefused(
                        LocalDate.of(2015, 5, 1), meeting, programme, 1, List.of(why), List.of()));

        await().untilAsserted(
                        () ->
                                assertThat(
                                                meeting(meeting)
                                                        .get("refusals")
                                                        .get(0)
                                                        .get("reason")
                                                        .asString())
                                        .isEqualTo("ELSEWHERE_THAT_HALF_DAY"));
        assertThat(body(get("/tasks", Tokens.office("CANADA"))).toString())
                .contains(meeting.toString());
    }

    @Test
    void an_answer_to_an_older_plan_is_ignored() {
        var meeting = plannedMeeting();
        var nomination =
                Map.of(
                        "organisation",
                        TALLINN,
                        "person",
                        UUID.randomUUID(),
                        "name",
                        "Mari Maasikas");
        decide("/working-meetings/" + meeting + "/delegates", nomination, Tokens.secretariat(), 1)
                .expectStatus()
                .isOk();
        publish(meeting, scheduled(meeting, 1));
        var other = plannedMeeting();
        publish(other, scheduled(other, 1));

        await().untilAsserted(
                        () ->
                                assertThat(meeting(other).get("status").asString())
                                        .isEqualTo("CONFIRMED"));
        assertThat(meeting(meeting).get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void a_withdrawn_city_leaves_every_meeting_and_the_plan_is_asked_for_anew() {
        var meeting = plannedMeeting();
        var pairing =
                UUID.fromString(meeting(meeting).get("visits").get(0).get("pairing").asString());

        withdraw(pairing, TALLINN).expectStatus().isOk();

        await().untilAsserted(
                        () -> {
                            assertThat(meeting(meeting).get("planRevision").asInt()).isEqualTo(2);
                            assertThat(meeting(meeting).get("visits")).isEmpty();
                            assertThat(meeting(meeting).get("delegations")).hasSize(1);
                        });
    }

    @Test
    void no_name_of_a_delegate_leaves_the_service() {
        var meeting = plannedMeeting();

        await().untilAsserted(() -> assertThat(new Topic("exchange").read(meeting)).hasSize(2));
        assertThat(new Topic("exchange").read(meeting))
                .extracting(Envelope::data)
                .noneMatch(data -> data.contains("Mari"));
    }

    @Test
    void names_are_shown_to_planners_and_to_their_own_city_only() {
        var meeting = plannedMeeting();
        var path = "/working-meetings/" + meeting;

        assertThat(body(get(path, Tokens.office("CANADA"))).toString()).contains("Mari");
        assertThat(body(get(path, Tokens.city(TALLINN))).toString()).contains("Mari");
        assertThat(body(get(path, Tokens.city(HALIFAX))).toString()).doesNotContain("Mari");
        assertThat(body(get(path, Tokens.office("EUROPE"))).toString()).doesNotContain("Mari");
    }

    @Test
    void two_meetings_of_one_number_are_refused() {
        var pairing = id(pair(TALLINN, HALIFAX).expectStatus().isCreated());
        plan(pairing).expectStatus().isCreated();

        problem(plan(pairing), ProblemType.CONFLICT);
    }

    private UUID plannedMeeting() {
        programme = id(post("/programmes", programmeBody(), Tokens.secretariat()));
        return id(
                plan(id(pair(TALLINN, HALIFAX).expectStatus().isCreated()))
                        .expectStatus()
                        .isCreated());
    }

    private WebTestClient.ResponseSpec plan(UUID pairing) {
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

    private WorkingMeetingScheduled scheduled(UUID meeting, int revision) {
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

    private WebTestClient.ResponseSpec pair(UUID one, UUID other) {
        return post(
                "/pairings",
                Map.of("programme", programme, "organisations", List.of(one, other)),
                Tokens.secretariat());
    }

    private WebTestClient.ResponseSpec withdraw(UUID pairing, UUID city) {
        var body = Map.of("withdrawn", city, "reason", "CITY_WITHDREW");
        return decide("/pairings/" + pairing + "/dissolution", body, Tokens.secretariat(), 1);
    }

    private static Map<String, Object> programmeBody() {
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

    private void register(UUID id, String name, String country, String office) {
        var facts =
                new OrganisationFacts(
                        id,
                        name,
                        null,
                        country,
                        null,
                        "LOCAL_GOVERNMENT",
                        "EUROPE",
                        office,
                        Map.of());
        publish(
                id,
                new OrganisationRegistered(LocalDate.of(2015, 1, 1), true, List.of(facts), null));
        await().untilAsserted(
                        () -> {
                            assertThat(directory.find(id)).isPresent();
                        });
    }

    private void publish(UUID subject, DomainEvent event) {
        var type = Catalogue.of(event.getClass());
        new Topic(type.service())
                .publish(
                        new Envelope(
                                UUID.randomUUID(),
                                type.source(),
                                type.name(),
                                subject.toString(),
                                Instant.now(),
                                URI.create("http://localhost/schemas/" + type.name()),
                                1,
                                "test",
                                UUID.randomUUID(),
                                null,
                                json.writeValueAsString(event)));
    }

    private JsonNode meeting(UUID id) {
        return body(get("/working-meetings/" + id, Tokens.secretariat()));
    }

    private WebTestClient.ResponseSpec get(String path, String token) {
        return http.get().uri(BASE + path).headers(h -> h.setBearerAuth(token)).exchange();
    }

    private WebTestClient.ResponseSpec post(String path, Object body, String token) {
        return post(path, body, token, UUID.randomUUID().toString());
    }

    private WebTestClient.ResponseSpec post(String path, Object body, String token, String key) {
        return http.post()
                .uri(BASE + path)
                .headers(h -> h.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsString(body))
                .exchange();
    }

    private WebTestClient.ResponseSpec decide(
            String path, Object body, String token, long version) {
        return http.post()
                .uri(BASE + path)
                .headers(h -> h.setBearerAuth(token))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsString(body))
                .exchange();
    }

    private JsonNode problem(WebTestClient.ResponseSpec answer, ProblemType type) {
        answer.expectStatus().isEqualTo(type.status());
        var problem = body(answer);
        assertThat(problem.get("type").asString()).isEqualTo(type.uri().toString());
        return problem;
    }

    private JsonNode body(WebTestClient.ResponseSpec answer) {
        return json.readTree(answer.expectBody().returnResult().getResponseBodyContent());
    }

    private UUID id(WebTestClient.ResponseSpec created) {
        return UUID.fromString(body(created).get("id").asString());
    }
}
