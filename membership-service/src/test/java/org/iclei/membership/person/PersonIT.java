package org.iclei.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

@ServiceTest
class PersonIT {
    @Autowired private WebTestClient http;
    @Autowired private Persons persons;
    private MembershipApi api;

    @BeforeEach
    void api() {
        api = new MembershipApi(http);
    }

    @Test
    void the_same_address_is_the_same_person_whoever_asks() {
        var canada = identify(Tokens.office("CANADA"), "mayor@tallinn.example");
        var europe = identify(Tokens.office("EUROPE"), " Mayor@TALLINN.example");

        assertThat(canada).isEqualTo(europe);
        assertThat(canada).isNotEqualTo(identify(Tokens.secretariat(), "mayor@riga.example"));
    }

    @Test
    void the_answer_is_an_id_and_nothing_else() {
        api.post(Tokens.city(UUID.randomUUID()), "/persons", Map.of("email", "a@city.example"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void two_that_ask_at_once_get_one_id() throws Exception {
        var address = EmailAddress.of(UUID.randomUUID() + "@city.example").orElseThrow();
        Callable<UUID> asking = () -> persons.identify(address);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Stream.generate(() -> asking).limit(20).toList());

            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnly(answers.getFirst().get());
        }
    }

    @Test
    void what_is_no_address_is_refused_without_repeating_it() {
        api.post(Tokens.secretariat(), "/persons", Map.of("email", "secret-name"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(
                        body ->
                                assertThat(body)
                                        .contains("address-malformed")
                                        .doesNotContain("secret"));
    }

    @Test
    void a_partner_asks_for_nobody() {
        api.post(Tokens.partner(), "/persons", Map.of("email", "a@city.example"))
                .expectStatus()
                .isForbidden();
    }

    private String identify(String token, String email) {
        var answer = api.post(token, "/persons", Map.of("email", email)).expectStatus().isOk();
        return MembershipApi.json(answer).get("person").asString();
    }
}
