package org.iclei.membership.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ServiceTest
class RegistrationIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private final Map<String, Object> tallinn = new HashMap<>();
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void given() {
        api = new MembershipApi(http);
        tallinn.put("officialName", "Tallinn " + key);
        tallinn.put("country", "EE");
        tallinn.put("type", "LOCAL_GOVERNMENT");
        tallinn.put("population", Map.of("value", 394_024, "source", "GeoNames"));
        tallinn.put("region", "EUROPE");
        tallinn.put("servingOffice", "EUROPE");
    }

    @Test
    void a_registered_organisation_is_there_at_once_and_is_announced() {
        var answer = api.register(SECRETARIAT, key, tallinn).expectStatus().isCreated();
        var id = UUID.fromString(MembershipApi.json(answer).get("id").asString());

        api.get(SECRETARIAT, "/organisations/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(id)).hasSize(1));
        assertThat(topic.read(id).getFirst())
                .matches(event -> Contracts.violations(event).isEmpty())
                .matches(event -> event.data().contains("\"imported\":false"));
    }

    @Test
    void the_same_request_again_gives_the_same_organisation() {
        var first = MembershipApi.json(api.register(SECRETARIAT, key, tallinn));

        var second = api.register(SECRETARIAT, key, tallinn).expectStatus().isCreated();

        assertThat(MembershipApi.json(second)).isEqualTo(first);
    }

    @Test
    void a_key_that_comes_with_another_body_is_refused() {
        api.register(SECRETARIAT, key, tallinn).expectStatus().isCreated();
        tallinn.put("subdivision", "37");

        refused(422, "key-reused");
    }

    @Test
    void a_second_registration_of_the_same_organisation_is_refused() {
        api.register(SECRETARIAT, "another " + key, tallinn).expectStatus().isCreated();

        refused(409, "already-registered");
    }

    @ParameterizedTest
    @CsvSource({
        "country, XX, country-unknown",
        "country, ET, country-not-in-region",
        "region, ATLANTIS, region-unknown",
        "type, TOWN, organisation-type-unknown",
        "servingOffice, TALLINN, office-unknown",
        "servingOffice, JAPAN, office-not-in-region",
        "officialName, ' ', name-missing",
        "subdivision, EE-37, invalid-value"
    })
    void what_is_wrong_has_a_type_of_its_own_and_changes_nothing(
            String field, String value, String slug) {
        tallinn.put(field, value);

        refused(422, slug);
        var found = api.get(SECRETARIAT, "/organisations?q={name}", "Tallinn " + key);
        found.expectBody().jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void a_negative_population_is_refused_and_a_missing_one_accepted() {
        tallinn.put("population", Map.of("value", -1, "source", "declared"));
        refused(422, "negative-population");

        tallinn.remove("population");
        api.register(SECRETARIAT, key, tallinn)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.missing[0]")
                .isEqualTo("POPULATION");
    }

    @Test
    void every_problem_is_named_by_its_field() {
        tallinn.put("population", Map.of("value", -1, "source", "declared"));
        tallinn.put("type", "TOWN");

        api.register(SECRETARIAT, key, tallinn)
                .expectBody()
                .jsonPath("$.problems[*].field")
                .value(
                        fields ->
                                assertThat(fields)
                                        .asInstanceOf(
                                                org.assertj.core.api.InstanceOfAssertFactories.list(
                                                        String.class))
                                        .containsExactlyInAnyOrder("population.value", "type"));
    }

    @Test
    void without_an_idempotency_key_nothing_is_made() {
        api.post(SECRETARIAT, "/organisations", tallinn)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:idempotency-key-required");
    }

    @Test
    void half_a_json_is_no_body() {
        api.post(SECRETARIAT, "/persons", "{\"email\":")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:malformed-body");
    }

    @Test
    void an_office_registers_only_what_it_serves() {
        api.register(Tokens.office("JAPAN"), key, tallinn)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:not-served-by-your-office");
        api.register(Tokens.office("EUROPE"), key, tallinn).expectStatus().isCreated();
    }

    private void refused(int status, String slug) {
        api.register(SECRETARIAT, key, tallinn)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
