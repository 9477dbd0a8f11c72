package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The association's own list, once more. */
@ServiceTest
class ReachIT {
    @Autowired private WebTestClient http;
    private MembershipApi api;
    private String file;

    @BeforeEach
    void takeOver() {
        api = new MembershipApi(http);
        file = MembershipApi.theFileUnderOtherNames();
        api.imported(Tokens.secretariat(), file);
    }

    @Test
    void edmonton_counts_in_2015_and_pittsburgh_which_joined_in_2016_does_not() {
        var lines = reach(Tokens.secretariat(), 2015).get("lines");

        assertThat(residents(lines, nameOf("Edmonton"))).isEqualTo(899_447);
        assertThat(names(lines)).doesNotContain(nameOf("Pittsburgh"));
        assertThat(names(reach(Tokens.secretariat(), 2018).get("lines")))
                .contains(nameOf("Pittsburgh"));
    }

    @Test
    void a_statement_stays_when_members_come_later() {
        var path = stated(2015);
        var before = MembershipApi.json(api.get(Tokens.secretariat(), path));

        api.imported(Tokens.secretariat(), MembershipApi.theFileUnderOtherNames());

        assertThat(MembershipApi.json(api.get(Tokens.secretariat(), path))).isEqualTo(before);
        assertThat(reach(Tokens.secretariat(), 2015).get("residents").asLong())
                .isGreaterThan(before.get("residents").asLong());
    }

    @Test
    void an_office_sees_the_sum_and_of_the_members_its_own() {
        var seen = reach(Tokens.office("CANADA"), 2015);

        assertThat(seen.get("residents").asLong())
                .isEqualTo(reach(Tokens.secretariat(), 2015).get("residents").asLong());
        assertThat(seen.get("lines").valueStream().map(line -> line.get("office").asString()))
                .containsOnly("CANADA");
    }

    @Test
    void the_lines_of_a_statement_are_shown_to_those_who_may_see_the_member_today() {
        var name = "Border town " + UUID.randomUUID();
        var city = api.member(Tokens.secretariat(), name, "CA", "CANADA");
        var path = stated(2015);

        var anotherOffice = Map.of("servingOffice", "USA", "from", "2026-01-01");
        api.deciding(
                        Tokens.secretariat(),
                        "/organisations/" + city + "/hand-over",
                        1,
                        anotherOffice)
                .expectStatus()
                .isOk();

        assertThat(names(linesOf(path, Tokens.office("CANADA")))).doesNotContain(name);
        assertThat(names(linesOf(path, Tokens.office("USA")))).contains(name);
        assertThat(names(linesOf(path, Tokens.city(city)))).containsExactly(name);
    }

    @Test
    void the_associations_own_claim_is_quoted_with_its_source_beside_our_figure() {
        var claim = reach(Tokens.secretariat(), 2015).get("claim");

        assertThat(claim.get("words").asString()).startsWith("over 20%");
        assertThat(claim.get("source").asString())
                .isEqualTo("http://oceania.iclei.org/our-members.html");
    }

    @Test
    void a_year_between_two_figures_is_refused_and_the_years_are_named() {
        var problem = refused(get("/reach?year=2016"), "no-reference-figure");

        assertThat(problem.get("years").valueStream().map(JsonNode::asInt))
                .containsExactly(2015, 2018, 2019);
    }

    @Test
    void another_series_is_refused() {
        refused(get("/reach?year=2015&series=Almanac"), "series-unknown");
    }

    private ResponseSpec get(String path) {
        return api.get(Tokens.secretariat(), path);
    }

    private JsonNode reach(String token, int year) {
        return MembershipApi.json(api.get(token, "/reach?year=" + year).expectStatus().isOk());
    }

    private JsonNode linesOf(String path, String token) {
        return MembershipApi.json(api.get(token, path).expectStatus().isOk()).get("lines");
    }

    private String stated(int year) {
        var statement = Map.of("year", year);
        var path = "/reach-statements";
        var answer =
                api.creating(Tokens.secretariat(), path, UUID.randomUUID().toString(), statement);
        var headers =
                answer.expectStatus().isCreated().returnResult(Void.class).getResponseHeaders();
        return headers.getLocation().getPath().replace("/api/membership/v1", "");
    }

    private static JsonNode refused(ResponseSpec answer, String slug) {
        var problem = MembershipApi.json(answer.expectStatus().isEqualTo(422));
        assertThat(problem.get("type").asString()).endsWith(slug);
        return problem;
    }

    /** As this test's file spells it. */
    private String nameOf(String city) {
        return file.lines()
                .map(line -> line.split(",")[0])
                .filter(name -> name.startsWith(city))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode lines) {
        return lines.valueStream().map(line -> line.get("name").asString()).toList();
    }

    private static long residents(JsonNode lines, String name) {
        return lines.valueStream()
                .filter(line -> line.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("figure")
                .get("value")
                .asLong();
    }
}
