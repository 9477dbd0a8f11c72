package org.iclei.membership.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** DRAFT → SUBMITTED of an application. */
@ServiceTest
class DraftIT {
    private static final String DRAFTS = "/application-drafts";
    private static final Map<String, Object> FULL = Map.of("category", "FULL");

    @Autowired private WebTestClient http;
    @Autowired private ApplicationDrafts drafts;
    private MembershipApi api;
    private ApplicationsApi applications;
    private UUID city;
    private UUID draft;

    @BeforeEach
    void begin() {
        api = new MembershipApi(http);
        applications = new ApplicationsApi(http);
        city = applications.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        draft = api.created(Tokens.city(city), DRAFTS, Map.of("organisation", city));
    }

    @Test
    void a_city_begins_goes_on_and_hands_in_and_the_application_has_the_drafts_id() {
        change(Tokens.city(city), 1, FULL).expectStatus().isOk();

        var application = json(submit(Tokens.city(city), 2).expectStatus().isCreated());

        assertThat(application.get("id").asString()).isEqualTo(draft.toString());
        assertThat(application.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(read(Tokens.city(city)).get("state").asString()).isEqualTo("SUBMITTED");
        refused(change(Tokens.city(city), 3, FULL), 409, "draft-handed-in");
        refused(submit(Tokens.city(city), 3), 409, "draft-handed-in");
    }

    @Test
    void its_office_sees_it_and_neither_another_office_nor_headquarters_does() {
        assertThat(read(Tokens.office("EUROPE")).get("state").asString()).isEqualTo("DRAFT");

        api.get(Tokens.office("JAPAN"), DRAFTS + "/" + draft).expectStatus().isNotFound();
        for (var role : List.of("secretariat", "finance", "reviewer")) {
            api.get(Tokens.role(role), DRAFTS + "/" + draft).expectStatus().isForbidden();
        }
        var both =
                Tokens.token(
                        "both",
                        claims ->
                                claims.claim("roles", List.of("secretariat", "office"))
                                        .claim("offices", List.of("JAPAN")));
        api.get(both, DRAFTS + "/" + draft).expectStatus().isNotFound();
        assertThat(json(api.get(both, DRAFTS)).toString()).doesNotContain(draft.toString());
    }

    @Test
    void nobody_hears_of_it_before_it_is_handed_in() {
        change(Tokens.city(city), 1, FULL).expectStatus().isOk();
        assertThat(drafts.find(draft).orElseThrow().sequence()).isZero();

        submit(Tokens.city(city), 2).expectStatus().isCreated();

        var told = await().until(() -> new Topic("membership").read(draft), it -> !it.isEmpty());
        assertThat(told.getFirst().type()).endsWith("application.submitted.v1");
        assertThat(told.getFirst().sequence()).isOne();
    }

    @Test
    void it_keeps_nobody_from_applying_and_stays_a_draft_when_somebody_has() {
        change(Tokens.city(city), 1, FULL).expectStatus().isOk();
        applications.submitted(city);

        refused(submit(Tokens.city(city), 2), 409, "application-open");

        assertThat(read(Tokens.city(city)).get("state").asString()).isEqualTo("DRAFT");
        change(Tokens.city(city), 2, FULL).expectStatus().isOk();
    }

    @Test
    void one_without_a_category_is_not_taken_in() {
        refused(submit(Tokens.city(city), 1), 422, "draft-incomplete");
    }

    @Test
    void only_an_office_hands_in_what_came_by_post() {
        var posted = Map.<String, Object>of("category", "FULL", "receivedOn", "2016-02-01");
        change(Tokens.city(city), 1, posted).expectStatus().isOk();
        refused(submit(Tokens.city(city), 2), 422, "by-post-for-offices");

        var application = json(submit(Tokens.office("EUROPE"), 2).expectStatus().isCreated());

        assertThat(application.get("receivedOn").asString()).isEqualTo("2016-02-01");
    }

    @Test
    void of_two_who_write_at_once_the_second_looks_again() {
        change(Tokens.office("EUROPE"), 1, FULL).expectStatus().isOk();

        refused(change(Tokens.city(city), 1, Map.of()), 412, "stale-version");
        refused(submit(Tokens.city(city), 1), 412, "stale-version");
    }

    @Test
    void one_whose_process_died_while_it_was_handed_in_is_handed_in_once_more() {
        change(Tokens.city(city), 1, FULL).expectStatus().isOk();
        sealed();

        submit(Tokens.city(city), 3).expectStatus().isCreated();

        assertThat(applications.read(draft).get("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void one_whose_process_died_and_that_cannot_be_taken_in_any_more_is_a_draft_again() {
        change(Tokens.city(city), 1, FULL).expectStatus().isOk();
        sealed();
        applications.submitted(city);

        refused(submit(Tokens.city(city), 3), 409, "application-open");

        assertThat(read(Tokens.city(city)).get("state").asString()).isEqualTo("DRAFT");
    }

    /** As a process leaves it that dies before the application is saved. */
    private void sealed() {
        drafts.decide(
                draft,
                Cause.ofService("test"),
                found ->
                        new Decision.Save<>(
                                found.orElseThrow().state().sealed(), List.of(), saved -> saved));
    }

    private ResponseSpec change(String token, int version, Map<String, Object> content) {
        return http.put()
                .uri("/api/membership/v1" + DRAFTS + "/" + draft)
                .headers(headers -> headers.setBearerAuth(token))
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(content)
                .exchange();
    }

    private ResponseSpec submit(String token, int version) {
        return api.deciding(token, DRAFTS + "/" + draft + "/submission", version, Map.of());
    }

    private JsonNode read(String token) {
        return json(api.get(token, DRAFTS + "/" + draft).expectStatus().isOk());
    }

    private static void refused(ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
