package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

@ServiceTest
class CommitteeIT {
    @Autowired private WebTestClient http;
    private ApplicationsApi api;
    private UUID checked;

    @BeforeEach
    void oneIsChecked() {
        api = new ApplicationsApi(http);
        checked = application();
        api.checked(checked);
    }

    @Test
    void of_two_officers_who_decide_at_once_one_is_told_that_it_was_decided() {
        var version = api.version(checked);

        var approval = CompletableFuture.supplyAsync(() -> status(approve(version)));
        var decline = CompletableFuture.supplyAsync(() -> status(decline(version)));

        assertThat(List.of(approval.join(), decline.join())).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void who_decides_on_what_somebody_has_changed_is_refused_before_anything_else() {
        var version = api.version(checked);
        api.take(checked, "decline", Map.of("minute", "GexCom", "reason", "OTHER"));

        assertThat(status(approve(version))).isEqualTo(412);
        assertThat(status(approve(api.version(checked)))).isEqualTo(409);
        assertThat(status(approve(""))).isEqualTo(428);
    }

    @Test
    void a_list_is_one_decision_and_each_row_says_what_became_of_it() {
        var unchecked = application();
        var unknown = UUID.randomUUID();
        var key = UUID.randomUUID().toString();

        var answer = list(key, checked, unchecked, unknown, checked);

        assertThat(outcomes(answer)).containsExactly("APPROVED", "REFUSED", "UNKNOWN");
        assertThat(answer.get("rows").get(1).get("problem").asString())
                .isEqualTo("application-unchecked");
        assertThat(approval(checked).get("minute").asString()).isEqualTo("GexCom 2016-03");
        assertThat(approval(unchecked).get("verdict").asString()).isEqualTo("PENDING");
    }

    @Test
    void the_same_list_again_gives_the_same_answer_whatever_has_happened_since() {
        var later = application();
        var key = UUID.randomUUID().toString();
        var first = list(key, checked, later);
        api.checked(later);

        assertThat(list(key, checked, later)).isEqualTo(first);
        assertThat(approval(later).get("verdict").asString()).isEqualTo("PENDING");
    }

    @Test
    void a_second_list_of_the_same_meeting_does_not_decide_again() {
        list(UUID.randomUUID().toString(), checked);
        var version = api.version(checked);

        assertThat(outcomes(list(UUID.randomUUID().toString(), checked)))
                .containsExactly("APPROVED");
        assertThat(api.version(checked)).isEqualTo(version);
    }

    private UUID application() {
        var city = api.register("City", "DE", "LOCAL_GOVERNMENT", "EUROPE");
        return ApplicationsApi.id(api.submitted(city));
    }

    private JsonNode list(String key, UUID... applications) {
        var day = api.read(checked).get("receivedOn").asString();
        var body =
                Map.of(
                        "minute",
                        "GexCom 2016-03",
                        "decidedOn",
                        day,
                        "applications",
                        List.of(applications));
        return json(
                http.post()
                        .uri("/api/membership/v1/approvals")
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange()
                        .expectStatus()
                        .isCreated());
    }

    private static List<String> outcomes(JsonNode list) {
        return StreamSupport.stream(list.get("rows").spliterator(), false)
                .map(row -> row.get("outcome").asString())
                .toList();
    }

    private JsonNode approval(UUID application) {
        return api.read(application).get("approval");
    }

    private ResponseSpec approve(String version) {
        return api.step(
                Tokens.secretariat(), checked, "approval", version, Map.of("minute", "GexCom"));
    }

    private ResponseSpec decline(String version) {
        var body = Map.<String, Object>of("minute", "GexCom", "reason", "OTHER");
        return api.step(Tokens.secretariat(), checked, "decline", version, body);
    }

    private static int status(ResponseSpec answer) {
        return answer.expectBody().returnResult().getStatus().value();
    }
}
