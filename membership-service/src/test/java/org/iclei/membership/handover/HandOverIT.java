package org.iclei.membership.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Map;
import java.util.UUID;

/** A city that the Canada office serves. */
@ServiceTest
class HandOverIT {
    private static final String CITIES = "/api/membership/v1/organisations/";

    @Autowired private WebTestClient http;
    private UUID city;

    @BeforeEach
    void register() {
        var body =
                Map.<String, Object>of(
                        "officialName",
                        "Border town " + UUID.randomUUID(),
                        "country",
                        "CA",
                        "type",
                        "LOCAL_GOVERNMENT",
                        "servingOffice",
                        "CANADA");
        var key = UUID.randomUUID().toString();
        var answer = new MembershipApi(http).register(Tokens.secretariat(), key, body);
        city =
                UUID.fromString(
                        MembershipApi.json(answer.expectStatus().isCreated()).get("id").asString());
    }

    @Test
    void from_then_on_the_new_office_sees_it_and_the_former_one_does_not() {
        handOver("\"1\"", "USA", "2026-01-01").expectStatus().isOk();

        status(Tokens.office("USA"), 200);
        status(Tokens.office("CANADA"), 404);
    }

    @Test
    void who_served_it_before_is_kept() {
        handOver("\"1\"", "USA", "2025-01-01").expectStatus().isOk();

        var handed = handOver("\"2\"", "WORLD", "2026-01-01").expectStatus().isOk();

        var before = MembershipApi.json(handed).get("servedBefore");
        assertThat(before.valueStream().map(one -> one.get("office").asString()))
                .containsExactly("CANADA", "USA");
        assertThat(before.get(1).get("until").asString()).isEqualTo("2026-01-01");
    }

    @Test
    void an_office_of_another_region_is_refused() {
        refused(handOver("\"1\"", "JAPAN", "2026-01-01"), 422, "office-not-in-region");
    }

    @Test
    void an_office_that_nobody_knows_is_refused() {
        refused(handOver("\"1\"", "NARNIA", "2026-01-01"), 422, "office-unknown");
    }

    @Test
    void the_office_that_serves_it_already_is_refused() {
        refused(handOver("\"1\"", "CANADA", "2026-01-01"), 422, "served-already");
    }

    @Test
    void a_day_to_come_is_refused() {
        refused(handOver("\"1\"", "USA", "2999-01-01"), 422, "day-to-come");
    }

    @Test
    void a_day_before_the_association_was_founded_is_refused() {
        refused(handOver("\"1\"", "USA", "1989-12-31"), 422, "invalid-value");
        refused(handOver("\"1\"", "USA", "0001-01-01"), 422, "invalid-value");

        handOver("\"1\"", "USA", "1990-01-01").expectStatus().isOk();
    }

    @Test
    void a_day_before_the_last_hand_over_is_refused() {
        handOver("\"1\"", "USA", "2026-01-01").expectStatus().isOk();

        refused(handOver("\"2\"", "WORLD", "2025-12-31"), 422, "handed-over-later");
    }

    @Test
    void of_two_at_once_the_second_has_to_look_again() {
        handOver("\"1\"", "USA", "2026-01-01").expectStatus().isOk();

        refused(handOver("\"1\"", "WORLD", "2026-01-01"), 412, "stale-version");
    }

    private ResponseSpec handOver(String version, String office, String from) {
        return http.post()
                .uri(CITIES + city + "/hand-over")
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .headers(headers -> headers.setIfMatch(version))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("servingOffice", office, "from", from))
                .exchange();
    }

    private void status(String token, int expected) {
        new MembershipApi(http)
                .get(token, "/organisations/" + city)
                .expectStatus()
                .isEqualTo(expected);
    }

    private static void refused(ResponseSpec answer, int status, String slug) {
        var problem = MembershipApi.json(answer.expectStatus().isEqualTo(status));
        assertThat(problem.get("type").asString()).endsWith(slug);
    }
}
