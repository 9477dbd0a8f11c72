package org.iclei.membership.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.membership.ApplicationDeadlineNoticed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom a reminder is for: the application's contacts, else the key liaison, else the office. */
@ServiceTest
class KeyLiaisonIT {
    private static final LocalDate DEADLINE = LocalDate.of(2016, 7, 13);

    @Autowired private WebTestClient http;
    @Autowired private WriteLetter writing;
    @Autowired private Letters letters;
    @Autowired private ComposeMail composing;
    @Autowired private Organisations organisations;
    private ApplicationsApi api;
    private UUID city;
    private String address;

    @BeforeEach
    void register() {
        api = new ApplicationsApi(http);
        city = api.register("Pittsburgh", "US", "LOCAL_GOVERNMENT", "USA");
        address = "liaison-" + city + "@pittsburgh.example";
    }

    @Test
    void an_application_without_contacts_is_reminded_of_to_the_organisations_key_liaison() {
        named(person("leader-" + city + "@pittsburgh.example"), person(address));

        assertThat(reminded(List.of())).containsExactly(address);
    }

    @Test
    void contacts_of_the_application_come_before_the_key_liaison() {
        named(UUID.randomUUID(), person("another-" + city + "@pittsburgh.example"));

        assertThat(reminded(List.of(person(address)))).containsExactly(address);
    }

    @Test
    void where_nobody_speaks_for_the_organisation_its_office_hears_of_it() {
        assertThat(reminded(List.of())).containsExactly("usa@offices.invalid");
    }

    /** Two who speak for the city, of whom the second is the key liaison. */
    private void named(UUID leader, UUID liaison) {
        var contacts =
                List.of(
                        Map.of(
                                "person",
                                leader,
                                "roles",
                                List.of("MUNICIPAL_LEADER"),
                                "key",
                                false),
                        Map.of("person", liaison, "roles", List.of("STAFF_LIAISON"), "key", true));
        http.put()
                .uri("/api/membership/v1/organisations/" + city + "/contacts")
                .headers(headers -> headers.setBearerAuth(Tokens.office("USA")))
                .headers(headers -> headers.setIfMatch("\"1\""))
                .bodyValue(Map.of("contacts", contacts))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** The addresses of the reminder about an application with these contacts. */
    private List<String> reminded(List<UUID> contacts) {
        var body = Map.of("organisation", city, "category", "FULL", "contacts", contacts);
        var answer = api.submit(Tokens.office("USA"), city.toString(), body);
        var application = ApplicationsApi.id(json(answer.expectStatus().isCreated()));
        var applicant =
                OrganisationEvents.facts(city, organisations.find(city).orElseThrow().state());
        var notice =
                new ApplicationDeadlineNoticed(
                        DEADLINE.minusDays(14),
                        application,
                        "COUNCIL_RESOLUTION",
                        DEADLINE,
                        14,
                        List.of(applicant));
        writing.noticed(Sample.event(application, 1), notice);
        return letters.free(Instant.parse("2999-01-01T00:00:00Z"), 500).stream()
                .map(id -> letters.find(id).orElseThrow())
                .filter(letter -> letter.state().organisation().equals(city))
                .flatMap(letter -> composing.compose(letter).to().stream())
                .toList();
    }

    private UUID person(String email) {
        var answer =
                new MembershipApi(http)
                        .post(Tokens.secretariat(), "/persons", Map.of("email", email));
        return UUID.fromString(json(answer).get("person").asString());
    }
}
