package org.iclei.membership.application.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/** An office works on an application; the applicant sees what is meant for it. */
@ServiceTest
class DeskIT {
    @Autowired private WebTestClient http;
    private ApplicationsApi api;
    private UUID city;
    private UUID application;

    @BeforeEach
    void submitted() {
        api = new ApplicationsApi(http);
        city = api.register("नवी मुंबई", "IN", "LOCAL_GOVERNMENT", "SOUTH_ASIA");
        application = ApplicationsApi.id(api.submitted(city));
    }

    @Test
    void a_note_and_who_looks_after_it_are_for_offices_and_not_for_the_applicant() {
        var colleague = UUID.randomUUID();
        api.take(application, "notes", Map.of("text", "Called the mayor's office."));
        api.take(application, "assignee", Map.of("assignee", colleague));

        var inside = seen(Tokens.office("SOUTH_ASIA"));
        assertThat(inside.get("notes").get(0).get("text").asString()).startsWith("Called");
        assertThat(inside.get("assignee").asString()).isEqualTo(colleague.toString());
        var outside = seen(Tokens.city(city));
        assertThat(outside.hasNonNull("notes")).isFalse();
        assertThat(outside.hasNonNull("assignee")).isFalse();
    }

    @Test
    void what_the_office_asks_the_applicant_answers_in_its_own_script() {
        api.take(application, "information-request", Map.of("text", "Which council?"));
        assertThat(api.read(application).get("state").asString()).isEqualTo("INFO_REQUESTED");

        var version = api.version(application);
        api.step(
                        Tokens.city(city),
                        application,
                        "information",
                        version,
                        Map.of("text", "नगर परिषद"))
                .expectStatus()
                .isOk();

        var question = seen(Tokens.office("SOUTH_ASIA")).get("questions").get(0);
        assertThat(question.get("answer").asString()).isEqualTo("नगर परिषद");
        assertThat(api.read(application).get("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void who_answers_when_nothing_was_asked_is_told_so() {
        var refused =
                json(
                        api.step(
                                        Tokens.city(city),
                                        application,
                                        "information",
                                        api.version(application),
                                        Map.of("text", "Hello"))
                                .expectStatus()
                                .isEqualTo(422));

        assertThat(refused.get("type").asString()).isEqualTo("urn:iclei:problem:nothing-asked");
    }

    @Test
    void a_text_of_more_than_2000_characters_is_refused_and_not_cut() {
        var version = api.version(application);
        var text = Map.<String, Object>of("text", "म".repeat(2_001));

        api.step(Tokens.secretariat(), application, "notes", version, text)
                .expectStatus()
                .isEqualTo(422);

        assertThat(api.version(application)).isEqualTo(version);
    }

    private JsonNode seen(String token) {
        return json(new MembershipApi(http).get(token, "/applications/" + application));
    }
}
