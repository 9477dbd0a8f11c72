package org.iclei.membership.person;

import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Persons over HTTP, as the secretariat. */
record PersonsApi(WebTestClient http) {

    UUID identify(String email) {
        var body = Map.of("email", email);
        var answer = new MembershipApi(http).post(Tokens.secretariat(), "/persons", body);
        return UUID.fromString(json(answer.expectStatus().isOk()).get("person").asString());
    }

    ResponseSpec export(UUID person) {
        return ask(HttpMethod.GET, "/persons/" + person).exchange();
    }

    ResponseSpec erase(UUID person) {
        return ask(HttpMethod.DELETE, "/persons/" + person).exchange();
    }

    /** On the version of the organisation. */
    void name(UUID organisation, long version, List<Map<String, Object>> contacts) {
        ask(HttpMethod.PUT, "/organisations/" + organisation + "/contacts")
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("contacts", contacts))
                .exchange()
                .expectStatus()
                .isOk();
    }

    static Map<String, Object> leader(UUID person, String electedOn) {
        return Map.of(
                "person",
                person,
                "roles",
                List.of("MUNICIPAL_LEADER"),
                "term",
                Map.of("electedOn", electedOn, "endsOn", "2099-10-14"),
                "key",
                false);
    }

    static Map<String, Object> liaison(UUID person) {
        return Map.of("person", person, "roles", List.of("STAFF_LIAISON"), "key", true);
    }

    private RequestBodySpec ask(HttpMethod method, String path) {
        return http.method(method)
                .uri("/api/membership/v1" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()));
    }
}
