package org.iclei.membership.duplicate.merge;

import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Map;
import java.util.UUID;

/** Mergings over HTTP. */
final class MergeApi {
    private final WebTestClient http;

    MergeApi(WebTestClient http) {
        this.http = http;
    }

    UUID registered(String official) {
        Map<String, Object> body =
                Map.of(
                        "officialName", official,
                        "country", "CA",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "CANADA");
        var answer = new MembershipApi(http).register(Tokens.secretariat(), official, body);
        return UUID.fromString(json(answer).get("id").asString());
    }

    ResponseSpec merge(UUID loser, String version, UUID into) {
        return http.post()
                .uri("/api/membership/v1/organisations/" + loser + "/merge")
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .headers(headers -> headers.setIfMatch(version))
                .bodyValue(Map.of("into", into))
                .exchange();
    }

    static void refused(ResponseSpec answer, String reason) {
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.reason").isEqualTo(reason);
    }
}
