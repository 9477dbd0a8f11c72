package org.iclei.events.workingmeeting;

import static org.iclei.events.Asked.ALMADA;
import static org.iclei.events.Asked.HANNOVER;

import org.iclei.kit.testing.Tokens;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

/** What each viewer sees of the two. */
class QueriesIT extends TwoMeetings {
    private static final String MEETINGS = "/api/events/v1/working-meetings";
    private static final String VISITS = "/api/events/v1/study-visits";

    @Test
    void the_secretariat_lists_both_meetings_in_their_order() {
        get(MEETINGS, Tokens.secretariat())
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].number")
                .isEqualTo(1)
                .jsonPath("$.items[0].places")
                .isEqualTo(40)
                .jsonPath("$.items[0].organisations[0].name")
                .isEqualTo("Hannover");
    }

    @Test
    void pages_have_links() {
        http.get()
                .uri(MEETINGS + "?size=1&sort=-from")
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange()
                .expectHeader()
                .valueMatches("Link", ".*rel=\"next\".*")
                .expectBody()
                .jsonPath("$.items[0].number")
                .isEqualTo(2);
    }

    @Test
    void meetings_are_found_by_day_state_and_programme() {
        count(MEETINGS + "?from=2015-10-01", 1);
        count(MEETINGS + "?to=2015-07-05", 0);
        count(MEETINGS + "?from=2015-07-10&to=2015-07-10", 1);
        count(MEETINGS + "?state=CONFIRMED", 1);
        count(MEETINGS + "?programme=" + WM1.programme(), 2);
        count(MEETINGS + "?programme=" + UUID.randomUUID(), 0);
    }

    @Test
    void both_meetings_together_have_eight_visits_and_seven_transfers() {
        count(VISITS, 8);
        count(VISITS + "?transfer=true", 7);
        count(VISITS + "?transfer=false", 1);
        count(VISITS + "?state=CONFIRMED", 4);
        count(VISITS + "?organisation=" + ALMADA, 2);
        count(VISITS + "?programme=" + WM1.programme() + "&state=TENTATIVE&transfer=true", 3);
    }

    @Test
    void visits_name_host_and_guests_by_the_directory() {
        get(VISITS + "?organisation=" + ALMADA, Tokens.secretariat())
                .jsonPath("$.items[0].host.name")
                .isEqualTo("Saanich (District)")
                .jsonPath("$.items[0].guests[0].name")
                .isEqualTo("Almada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MEETINGS + "?state=HELD",
                MEETINGS + "?from=yesterday",
                MEETINGS + "?programme=7",
                MEETINGS + "?sort=name",
                VISITS + "?state=UNKNOWN",
                VISITS + "?transfer=perhaps",
                VISITS + "?organisation=Edmonton",
                VISITS + "?sort=host",
                VISITS + "?size=201"
            })
    void an_unknown_value_of_a_filter_is_refused(String address) {
        http.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:malformed-parameter");
    }

    @Test
    void one_meeting_has_its_version_as_etag() {
        http.get()
                .uri(MEETINGS + "/" + WM1.meeting())
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.delegates.length()")
                .isEqualTo(40);
    }

    @Test
    void only_the_secretariat_and_co_executing_offices_see_people() {
        shows(Tokens.secretariat(), WM1, true);
        shows(Tokens.office("CANADA"), WM1, false);
        shows(Tokens.office("JAPAN"), WM2, true);
        shows(Tokens.role("finance"), WM1, false);
        shows(Tokens.auditor(WM1.programme()), WM1, false);
        shows(Tokens.city(HANNOVER), WM1, false);
    }

    @Test
    void an_office_sees_meetings_with_a_city_it_serves_or_of_its_programmes() {
        sees(Tokens.office("CANADA"), 2, 8);
        sees(Tokens.office("EUROPE"), 2, 8);
        sees(Tokens.office("JAPAN"), 1, 4);
        sees(Tokens.office("OCEANIA"), 0, 0);
    }

    @Test
    void a_city_sees_the_meetings_and_visits_it_is_in() {
        sees(Tokens.city(HANNOVER), 2, 2);
        sees(Tokens.city(UUID.randomUUID()), 0, 0);
    }

    @Test
    void what_a_viewer_may_not_see_is_not_there() {
        status(MEETINGS + "/" + WM1.meeting(), Tokens.office("JAPAN"), 404);
        status(MEETINGS + "/" + WM1.meeting(), Tokens.city(UUID.randomUUID()), 404);
        status(MEETINGS + "/" + UUID.randomUUID(), Tokens.secretariat(), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "operations"})
    void other_roles_are_refused(String role) {
        status(MEETINGS, Tokens.role(role), 403);
        status(MEETINGS + "/" + WM1.meeting(), Tokens.role(role), 403);
        status(VISITS, Tokens.role(role), 403);
    }

    @Test
    void without_a_valid_token_nothing_is_shown() {
        http.get().uri(VISITS).exchange().expectStatus().isUnauthorized();
        status(MEETINGS, Tokens.expired(), 401);
    }

    private void sees(String token, int meetings, int visits) {
        get(MEETINGS, token).jsonPath("$.total").isEqualTo(meetings);
        get(VISITS, token).jsonPath("$.total").isEqualTo(visits);
    }

    private void shows(String token, SchedulingRequested plan, boolean people) {
        var delegates =
                get(MEETINGS + "/" + plan.meeting(), token)
                        .jsonPath("$.places")
                        .isEqualTo(40)
                        .jsonPath("$.delegates");
        if (people) delegates.isArray();
        else delegates.doesNotExist();
    }

    private void count(String address, int total) {
        get(address, Tokens.secretariat()).jsonPath("$.total").isEqualTo(total);
    }

    private void status(String address, String token, int status) {
        http.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private WebTestClient.BodyContentSpec get(String address, String token) {
        return http.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
