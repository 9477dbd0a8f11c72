package org.iclei.membership.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A city says who speaks for it, and its office does. */
@ServiceTest
class ContactIT {
    @Autowired private WebTestClient http;
    private UUID city;

    @BeforeEach
    void register() {
        city =
                new MembershipApi(http)
                        .created(
                                Tokens.secretariat(),
                                "/organisations",
                                Map.of(
                                        "officialName",
                                        "Växjö " + UUID.randomUUID(),
                                        "country",
                                        "SE",
                                        "type",
                                        "LOCAL_GOVERNMENT",
                                        "servingOffice",
                                        "EUROPE"));
    }

    @Test
    void a_leader_has_a_term_of_office_and_a_liaison_is_the_key() {
        var leader =
                Map.of(
                        "person",
                        UUID.randomUUID(),
                        "roles",
                        List.of("MUNICIPAL_LEADER"),
                        "term",
                        Map.of("electedOn", "2022-09-11", "endsOn", "2026-10-14"),
                        "key",
                        false);

        named(Tokens.city(city), "\"1\"", List.of(leader, liaison())).expectStatus().isOk();

        var contacts =
                json(new MembershipApi(http).get(Tokens.office("EUROPE"), "/organisations/" + city))
                        .get("contacts");
        assertThat(contacts.get(0).get("term").get("endsOn").asString()).isEqualTo("2026-10-14");
        assertThat(contacts.get(1).get("key").asBoolean()).isTrue();
    }

    @Test
    void two_key_liaisons_are_refused_and_nothing_is_kept() {
        var refused =
                json(
                        named(Tokens.office("EUROPE"), "\"1\"", List.of(liaison(), liaison()))
                                .expectStatus()
                                .isEqualTo(422));

        assertThat(refused.get("type").asString())
                .isEqualTo("urn:iclei:problem:key-liaison-not-one");
        named(Tokens.office("EUROPE"), "\"1\"", List.of(liaison())).expectStatus().isOk();
    }

    @Test
    void of_two_who_name_them_at_once_the_second_has_to_look_again() {
        named(Tokens.office("EUROPE"), "\"1\"", List.of(liaison())).expectStatus().isOk();

        named(Tokens.city(city), "\"1\"", List.of(liaison())).expectStatus().isEqualTo(412);
    }

    @Test
    void another_office_names_nobody() {
        named(Tokens.office("JAPAN"), "\"1\"", List.of(liaison())).expectStatus().isNotFound();
    }

    @Test
    void who_has_contacts_is_still_who_the_same_file_tells_of() {
        var api = new MembershipApi(http);
        var name = "Lund " + UUID.randomUUID();
        var file =
                MembershipApi.firstLines(MembershipApi.theFile(), 1)
                        + name
                        + ",SE,,LOCAL_GOVERNMENT,124935,2020,declared,,,,,,,EUROPE,\n";
        api.imported(Tokens.secretariat(), file);
        var found = json(api.get(Tokens.secretariat(), "/organisations?q={name}", name));
        city = UUID.fromString(found.get("items").get(0).get("id").asString());
        named(Tokens.city(city), "\"1\"", List.of(liaison())).expectStatus().isOk();

        var report = api.imported(Tokens.secretariat(), file);

        assertThat(report.get("unchanged").asInt()).isOne();
        assertThat(report.get("rejected")).isEmpty();
    }

    private static Map<String, Object> liaison() {
        return Map.of("person", UUID.randomUUID(), "roles", List.of("STAFF_LIAISON"), "key", true);
    }

    private ResponseSpec named(String token, String version, List<Map<String, Object>> contacts) {
        return http.put()
                .uri("/api/membership/v1/organisations/" + city + "/contacts")
                .headers(headers -> headers.setBearerAuth(token))
                .headers(headers -> headers.setIfMatch(version))
                .bodyValue(Map.of("contacts", contacts))
                .exchange();
    }
}
