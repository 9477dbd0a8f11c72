package org.iclei.membership.takeover;

import static org.iclei.membership.MembershipApi.theFileUnderOtherNames;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class BadImportIT {
    @Autowired private WebTestClient http;
    private MembershipApi api;

    @BeforeEach
    void api() {
        api = new MembershipApi(http);
    }

    @Test
    void a_missing_column_is_named() {
        var file = theFileUnderOtherNames().replaceFirst("population,", "inhabitants,");

        refused(api.importing(Tokens.secretariat(), file), HttpStatus.BAD_REQUEST, "malformed-csv")
                .jsonPath("$.detail")
                .isEqualTo(
                        "The columns do not fit. Missing: 'population'. Unknown: 'inhabitants'.");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(api.importing(Tokens.secretariat(), ""), HttpStatus.BAD_REQUEST, "malformed-csv");
    }

    @Test
    void json_is_not_csv() {
        refused(
                api.post(Tokens.secretariat(), "/imports", "{}"),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type");
    }

    @Test
    void a_file_beyond_the_limit_is_too_large() {
        refused(
                api.importing(Tokens.secretariat(), "x".repeat(17 * 1024 * 1024)),
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large");
    }

    @Test
    void a_city_imports_nothing() {
        var city = Tokens.city(java.util.UUID.randomUUID());

        refused(api.importing(city, theFileUnderOtherNames()), HttpStatus.FORBIDDEN, "forbidden");
    }

    @Test
    void a_token_that_is_expired_foreign_or_unsigned_opens_nothing() {
        for (var token : new String[] {Tokens.expired(), Tokens.foreign(), Tokens.unsigned()}) {
            refused(
                    api.importing(token, theFileUnderOtherNames()),
                    HttpStatus.UNAUTHORIZED,
                    "unauthenticated");
        }
    }

    private static WebTestClient.BodyContentSpec refused(
            ResponseSpec answer, HttpStatus status, String slug) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
