package org.iclei.membership.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/**
 * Canada serves Ottawa and the member Halifax, which was entered twice; Japan serves the members
 * Nara and Uji, of which Uji resigned, and Saitama, which took Urawa's place.
 */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = "test.store=of the sums")
class RollUpIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    private MembershipApi api;

    @BeforeAll
    void two_offices_and_what_they_serve() {
        api = new MembershipApi(http);
        city("Ottawa", "CA", "CANADA");
        merged(
                city("Halifax (City)", "CA", "CANADA"),
                api.member(SECRETARIAT, "Halifax", "CA", "CANADA"));
        api.member(SECRETARIAT, "Nara", "JP", "JAPAN");
        resigned(api.member(SECRETARIAT, "Uji", "JP", "JAPAN"));
        api.renamed(city("Urawa", "JP", "JAPAN"), 1, city("Saitama", "JP", "JAPAN"));
    }

    @Test
    void headquarters_counts_all_of_them_by_office_and_region() {
        var sums = sums(SECRETARIAT);

        assertCounted(sums.get("all"), 5, 2);
        assertThat(sums.get("all").get("standings").get("ACTIVE").asInt()).isEqualTo(2);
        assertThat(sums.get("all").get("standings").get("RESIGNED").asInt()).isEqualTo(1);
        assertThat(sums.get("offices").propertyNames()).containsExactly("CANADA", "JAPAN");
        assertCounted(sums.get("offices").get("CANADA"), 2, 1);
        assertCounted(sums.get("regions").get("EAST_ASIA"), 3, 1);
    }

    @Test
    void an_office_counts_its_own() {
        var sums = sums(Tokens.office("CANADA"));

        assertCounted(sums.get("all"), 2, 1);
        assertThat(sums.get("offices").propertyNames()).containsExactly("CANADA");
        assertThat(sums.get("regions").propertyNames()).containsExactly("NORTH_AMERICA");
    }

    private JsonNode sums(String token) {
        return MembershipApi.json(api.get(token, "/roll-ups").expectStatus().isOk());
    }

    private static void assertCounted(JsonNode sum, int organisations, int members) {
        assertThat(sum.get("organisations").asInt()).isEqualTo(organisations);
        assertThat(sum.get("members").asInt()).isEqualTo(members);
    }

    private UUID city(String name, String country, String office) {
        var body =
                Map.<String, Object>of(
                        "officialName", name,
                        "country", country,
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", office);
        return api.created(SECRETARIAT, "/organisations", body);
    }

    private void merged(UUID duplicate, UUID survivor) {
        decided(duplicate, "merge", Map.of("into", survivor));
    }

    private void resigned(UUID member) {
        decided(member, "resignation", Map.of("on", "2018-04-01"));
    }

    private void decided(UUID id, String what, Object body) {
        var path = "/organisations/" + id + "/" + what;
        api.deciding(SECRETARIAT, path, 1, body).expectStatus().isOk();
    }
}
