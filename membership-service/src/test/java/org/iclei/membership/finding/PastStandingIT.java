package org.iclei.membership.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/**
 * Otsu was suspended in 2014 and has its rights again since 2016, Uji resigned in 2018, Nara pays
 * in time, Sakai never was a member.
 */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = "test.store=of past standings")
class PastStandingIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    private MembershipApi api;

    @BeforeAll
    void members_with_a_past() {
        api = new MembershipApi(http);
        var rows =
                row("Nara", "FULL,1995-04-01,2030-03-31")
                        + row("Otsu", "FULL,1995-04-01,2013-03-31")
                        + row("Sakai", ",,")
                        + row("Uji", "FULL,2000-04-01,2018-03-31");
        api.imported(SECRETARIAT, MembershipApi.firstLines(MembershipApi.theFile(), 1) + rows);
        var otsu = id("Otsu");
        var invoice =
                api.created(
                        SECRETARIAT,
                        "/dues-invoices",
                        Map.of(
                                "organisation", otsu,
                                "periodFrom", "2013-04-01",
                                "periodTo", "2014-03-31",
                                "issuedOn", "2013-03-01",
                                "due", "2013-03-31",
                                "amount", Map.of("amount", "330000", "currency", "JPY")));
        var payment =
                Map.of(
                        "reference", "R1",
                        "valueDate", "2016-02-15",
                        "amount", Map.of("amount", "330000", "currency", "JPY"));
        api.post(SECRETARIAT, "/dues-invoices/" + invoice + "/payments", payment)
                .expectStatus()
                .isOk();
        await().until(() -> read("Otsu").get("membership").toString().contains("2014-03-31"));
        var resignation = "/organisations/" + id("Uji") + "/resignation";
        api.deciding(SECRETARIAT, resignation, 1, Map.of("on", "2018-04-01")).expectStatus().isOk();
    }

    private static String row(String name, String membership) {
        return name + ",JP,,LOCAL_GOVERNMENT,,,," + membership + ",,,,JAPAN,\n";
    }

    @ParameterizedTest
    @CsvSource({
        "on=2015-07-01&standing=SUSPENDED, Otsu",
        "on=2015-07-01&standing=ACTIVE, Nara Uji",
        "on=2015-07-01&member=true, Nara Otsu Uji",
        "on=2015-07-01&member=false, Sakai",
        "on=2015-07-01&member=false&standing=SUSPENDED, ''",
        "on=2014-03-31&standing=IN_ARREARS, Otsu",
        "on=2014-04-01&standing=SUSPENDED, Otsu",
        "on=2016-02-14&standing=SUSPENDED, Otsu",
        "on=2016-02-15&standing=SUSPENDED, ''",
        "on=1999-12-31&member=true, Nara Otsu",
        "on=1999-12-31&member=false, Sakai Uji",
        "on=2018-03-31&standing=RESIGNED, ''",
        "on=2018-04-01&standing=RESIGNED, Uji",
        "on=2018-04-01&member=false, Sakai Uji",
        "on=2015-07-01&member=true&q=uj, Uji",
        "member=true, Nara Otsu",
        "standing=SUSPENDED, ''"
    })
    void membership_and_standing_are_those_of_the_day(String query, String names) {
        assertThat(listed(query)).isEqualTo(names);
    }

    @Test
    void a_page_of_a_past_day_knows_how_many_there_are() {
        var path = "/organisations?on=2015-07-01&member=true&size=1&page=1";
        var page = json(api.get(SECRETARIAT, path));

        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(page.get("items").get(0).get("officialName").asString()).isEqualTo("Otsu");
    }

    @Test
    void the_file_of_a_past_day_has_the_same() {
        var file =
                http.get()
                        .uri("/api/membership/v1/organisations?on=2015-07-01&standing=SUSPENDED")
                        .headers(headers -> headers.setBearerAuth(SECRETARIAT))
                        .accept(MediaType.parseMediaType("text/csv"))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(file).hasLineCount(2).contains("Otsu");
    }

    @Test
    void nobody_sees_more_of_a_past_day_than_of_today() {
        var query = "/organisations?on=2015-07-01&standing=SUSPENDED";

        assertThat(json(api.get(Tokens.office("CANADA"), query)).get("total").asInt()).isZero();
        assertThat(json(api.get(Tokens.office("JAPAN"), query)).get("total").asInt()).isOne();
    }

    private UUID id(String name) {
        return UUID.fromString(read(name).get("id").asString());
    }

    private JsonNode read(String name) {
        return json(api.get(SECRETARIAT, "/organisations?q=" + name)).get("items").get(0);
    }

    private String listed(String query) {
        var items = json(api.get(SECRETARIAT, "/organisations?" + query)).get("items");
        return String.join(
                " ", items.valueStream().map(it -> it.get("officialName").asString()).toList());
    }
}
