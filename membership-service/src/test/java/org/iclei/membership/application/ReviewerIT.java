package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reviewers read calls and inventories; membership files are none of their work. */
@ServiceTest
class ReviewerIT {
    @Autowired private WebTestClient http;
    private MembershipApi api;
    private UUID city;
    private UUID own;
    private UUID other;

    @BeforeEach
    void submitted() {
        api = new MembershipApi(http);
        var applications = new ApplicationsApi(http);
        city = applications.register("Burgas", "BG", "LOCAL_GOVERNMENT", "EUROPE");
        own = ApplicationsApi.id(applications.submitted(city));
        applications.take(own, "notes", Map.of("text", "Called the mayor's office."));
        var neighbour = applications.register("Riga", "LV", "LOCAL_GOVERNMENT", "EUROPE");
        other = ApplicationsApi.id(applications.submitted(neighbour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/documents", "/trail"})
    void a_reviewer_opens_no_application(String part) {
        api.get(Tokens.role("reviewer"), "/applications/" + own + part)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_city_whose_person_reviews_as_well_sees_its_own_application_as_a_city() {
        var both = reviewingCity();

        assertThat(json(api.get(both, "/applications/" + own)).hasNonNull("notes")).isFalse();
        assertThat(json(api.get(both, "/applications")).get("total").asInt()).isOne();
        api.get(both, "/applications/" + other).expectStatus().isNotFound();
        api.get(both, "/applications/" + other + "/documents").expectStatus().isNotFound();
    }

    private String reviewingCity() {
        return Tokens.token(
                "both",
                claims ->
                        claims.claim("roles", List.of("reviewer", "city"))
                                .claim("organisation", city.toString()));
    }
}
