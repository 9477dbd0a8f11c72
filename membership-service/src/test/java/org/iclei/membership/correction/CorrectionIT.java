package org.iclei.membership.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.UUID;

@ServiceTest
class CorrectionIT {
    private static final String CANADA = Tokens.office("CANADA");
    private static final Map<String, Object> POPULATION =
            Map.of("population", Map.of("value", 109_752, "year", 2011, "source", "declared"));

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private UUID saanich;

    @BeforeEach
    void saanich_is_known_without_a_population() {
        api = new MembershipApi(http);
        var name = "Saanich " + UUID.randomUUID();
        Map<String, Object> body =
                Map.of(
                        "officialName", name,
                        "country", "CA",
                        "subdivision", "BC",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "CANADA");
        saanich = UUID.fromString(json(api.register(CANADA, name, body)).get("id").asString());
    }

    @Test
    void a_stated_population_does_the_task_and_is_announced() {
        var answer = api.correct(CANADA, saanich, "\"1\"", POPULATION).expectStatus().isOk();

        answer.expectHeader().valueEquals("ETag", "\"2\"");
        assertThat(json(answer).get("missing")).isEmpty();
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(saanich)).hasSize(2));
        assertThat(topic.read(saanich).getLast())
                .matches(event -> Contracts.violations(event).isEmpty())
                .matches(event -> event.type().endsWith("organisation.corrected.v1"))
                .matches(event -> event.data().contains("109752"));
    }

    @Test
    void without_the_version_nothing_is_corrected() {
        refused(api.correct(CANADA, saanich, "", POPULATION), 428, "version-required");
    }

    @Test
    void a_correction_of_what_somebody_has_changed_meanwhile_is_refused() {
        api.correct(CANADA, saanich, "\"1\"", Map.of("englishName", "Saanich"));

        refused(api.correct(CANADA, saanich, "\"1\"", POPULATION), 412, "stale-version");
    }

    @Test
    void a_correction_that_says_nothing_new_changes_nothing() {
        api.correct(CANADA, saanich, "\"1\"", Map.of()).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void the_rules_hold_for_corrections_too() {
        Map<String, Object> negative =
                Map.of("population", Map.of("value", -1, "source", "declared"));

        refused(api.correct(CANADA, saanich, "\"1\"", negative), 422, "negative-population");
    }

    @Test
    void an_office_corrects_nobody_elses_organisation() {
        var japan = Tokens.office("JAPAN");

        refused(api.correct(japan, saanich, "\"1\"", POPULATION), 404, "not-found");
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
