package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Köln is a member, and so is a league that says by one of its names that it stands for it. */
@ServiceTest
class RepresentedIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private String suffix;
    private UUID city;

    @BeforeEach
    void a_city_with_an_english_name_and_an_alias() {
        api = new MembershipApi(http);
        suffix = " " + UUID.randomUUID();
        city = member("Köln", "LOCAL_GOVERNMENT,1046680,2014,declared", "");
        var names =
                Map.<String, Object>of(
                        "englishName", "Cologne" + suffix, "aliases", List.of("Colonia" + suffix));
        api.correct(SECRETARIAT, city, "\"1\"", names).expectStatus().isOk();
    }

    @Test
    void by_its_english_name() {
        assertCountedOnce("Cologne" + suffix);
    }

    @Test
    void by_another_name() {
        assertCountedOnce("Colonia" + suffix);
    }

    @Test
    void by_its_name_without_accents() {
        assertCountedOnce("KOLN" + suffix);
    }

    @Test
    void by_the_id_of_a_duplicate() {
        assertCountedOnce(merged("Stadt Köln" + suffix).toString());
    }

    @Test
    void by_the_name_of_a_duplicate() {
        merged("Stadt Köln" + suffix);

        assertCountedOnce("Stadt Köln" + suffix);
    }

    private void assertCountedOnce(String represented) {
        var league = member("League", "NATIONAL_ASSOCIATION,5000000,2014,declared", represented);

        var lines = MembershipApi.json(api.get(SECRETARIAT, "/reach?year=2015")).get("lines");

        assertThat(lines.valueStream())
                .filteredOn(line -> line.get("organisation").asString().equals(city.toString()))
                .singleElement()
                .matches(line -> line.has("countedBy"))
                .matches(line -> line.get("countedBy").asString().equals(league.toString()));
    }

    private UUID merged(String name) {
        var body =
                Map.<String, Object>of(
                        "officialName", name,
                        "country", "DE",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "EUROPE");
        var duplicate = api.created(SECRETARIAT, "/organisations", body);
        var path = "/organisations/" + duplicate + "/merge";
        api.deciding(SECRETARIAT, path, 1, Map.of("into", city)).expectStatus().isOk();
        return duplicate;
    }

    private UUID member(String name, String kind, String represents) {
        var row =
                "%s,DE,,%s,FULL,1990-01-01,2014-12-31,%s,,,EUROPE,\n"
                        .formatted(name + suffix, kind, represents);
        api.imported(SECRETARIAT, MembershipApi.firstLines(MembershipApi.theFile(), 1) + row);
        var found = api.get(SECRETARIAT, "/organisations?q={name}", name + suffix);
        var first = MembershipApi.json(found).get("items").get(0);
        return UUID.fromString(first.get("id").asString());
    }
}
