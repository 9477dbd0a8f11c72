package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServiceTest
class SubmissionIT {
    @Autowired private WebTestClient http;
    private ApplicationsApi api;

    @BeforeEach
    void api() {
        api = new ApplicationsApi(http);
    }

    @Test
    void a_city_applies_for_itself_and_for_nobody_else() {
        var burgas = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        var other = api.register("Riga", "LV", "LOCAL_GOVERNMENT", "EUROPE");
        var city = Tokens.city(burgas);

        apply(city, other, "FULL", Map.of()).expectStatus().isNotFound();
        var application = json(apply(city, burgas, "FULL", Map.of()).expectStatus().isCreated());

        assertThat(application.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(application.has("notes")).isFalse();
    }

    @Test
    void only_an_office_says_that_something_came_by_post() {
        var city = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        var earlier = Map.<String, Object>of("receivedOn", "2016-02-01");
        var later = Map.<String, Object>of("receivedOn", "2999-02-01");

        refused(apply(Tokens.city(city), city, "FULL", earlier), 422, "by-post-for-offices");
        refused(apply(Tokens.office("EUROPE"), city, "FULL", later), 422, "day-to-come");
        var application = json(apply(Tokens.office("EUROPE"), city, "FULL", earlier));

        assertThat(application.get("receivedOn").asString()).isEqualTo("2016-02-01");
    }

    @Test
    void a_japanese_prefecture_is_eligible_by_ruling() {
        var prefecture = api.register("Hokkaido", "JP", "01", "REGIONAL_GOVERNMENT", "JAPAN");

        assertThat(eligibility(prefecture)).isEqualTo("ELIGIBLE");
    }

    @Test
    void a_belgian_region_other_than_brussels_goes_to_the_executive_committee() {
        var brussels = api.register("Brussels", "BE", "BRU", "REGIONAL_GOVERNMENT", "EUROPE");
        var wallonia = api.register("Wallonie", "BE", "WAL", "REGIONAL_GOVERNMENT", "EUROPE");

        assertThat(eligibility(brussels)).isEqualTo("ELIGIBLE");
        assertThat(eligibility(wallonia)).isEqualTo("AWAITS_RULING");
        var id = ApplicationsApi.id(api.submitted(wallonia));
        api.checked(id);
        refused(api.approve(id, api.version(id), today(id)), 422, "ruling-required");

        api.take(id, "eligibility", Map.of("eligible", true, "minute", "GexCom 2016-03"));

        api.approve(id, api.version(id), today(id)).expectStatus().isOk();
    }

    @Test
    void an_ngo_may_apply_as_an_associate_only_which_does_not_vote() {
        var ngo = api.register("Friends of the city", "IN", "ASSOCIATE", "SOUTH_ASIA");

        refused(apply(Tokens.secretariat(), ngo, "FULL", Map.of()), 422, "category-not-open");
        var application = json(apply(Tokens.secretariat(), ngo, "ASSOCIATE", Map.of()));

        assertThat(application.get("voting").asBoolean()).isFalse();
    }

    @Test
    void the_same_request_again_is_the_same_application_and_another_one_is_refused() {
        var city = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");

        var first = api.submitted(city);

        assertThat(ApplicationsApi.id(api.submitted(city))).isEqualTo(ApplicationsApi.id(first));
        refused(apply(Tokens.secretariat(), city, "FULL", Map.of()), 409, "application-open");
    }

    @Test
    void of_eight_that_come_at_once_one_is_taken() throws Exception {
        var city = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");

        Callable<Integer> applying = () -> status(city);

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, applying))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void who_applies_is_not_merged_into_another_organisation() {
        var city = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        var other = api.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        api.submitted(city);

        var answer =
                http.post()
                        .uri("/api/membership/v1/organisations/" + city + "/merge")
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .headers(headers -> headers.setIfMatch("\"1\""))
                        .bodyValue(Map.of("into", other))
                        .exchange();

        refused(answer, 409, "merge-refused");
    }

    private int status(UUID city) {
        var answer = apply(Tokens.secretariat(), city, "FULL", Map.of());
        return answer.expectBody().returnResult().getStatus().value();
    }

    private ResponseSpec apply(
            String token, UUID organisation, String category, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("organisation", organisation);
        body.put("category", category);
        body.put("contacts", List.of(UUID.randomUUID()));
        return api.submit(token, UUID.randomUUID().toString(), body);
    }

    private String eligibility(UUID organisation) {
        return api.submitted(organisation).get("eligibility").get("status").asString();
    }

    private String today(UUID application) {
        return api.read(application).get("receivedOn").asString();
    }

    private static void refused(ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
