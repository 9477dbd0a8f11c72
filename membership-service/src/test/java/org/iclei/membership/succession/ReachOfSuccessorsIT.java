package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;
import static org.iclei.membership.succession.SuccessionApi.SECRETARIAT;

import org.iclei.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two members with 484,845 and 456,271 residents became one with a figure of its own in 2016. */
@ServiceTest
class ReachOfSuccessorsIT {
    @Autowired private WebTestClient http;
    private SuccessionApi api;
    private UUID saitama;

    @BeforeEach
    void a_merger() {
        api = new SuccessionApi(http);
        var urawa = api.member("Urawa", "1994-10-01", 484_845);
        var omiya = api.member("Omiya", "1997-04-01", 456_271);
        saitama = api.city("Saitama", 1_024_053);
        api.made(api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama));
    }

    @Test
    void a_year_before_counts_the_old_ones_and_a_year_after_the_heir_with_its_own_figure() {
        assertThat(counted(2015)).isEqualTo(Map.of("Urawa", 484_845L, "Omiya", 456_271L));
        assertThat(counted(2018)).isEqualTo(Map.of("Saitama", 1_024_053L));
    }

    @Test
    void who_stands_for_one_that_ended_has_the_heirs_residents_already() {
        association("Urawa");

        assertThat(counted(2015)).isEqualTo(Map.of("League", 5_000_000L, "Omiya", 456_271L));
        assertThat(counted(2018)).isEqualTo(Map.of("League", 5_000_000L));
    }

    @Test
    void who_stands_for_the_new_one_had_the_old_ones_residents_before() {
        association("Saitama");

        assertThat(counted(2015)).isEqualTo(Map.of("League", 5_000_000L));
        assertThat(counted(2018)).isEqualTo(Map.of("League", 5_000_000L));
    }

    @Test
    void who_stands_for_a_name_stands_for_whoever_had_it_on_the_day() {
        var version = "\"" + api.version(saitama) + "\"";
        var named = Map.<String, Object>of("officialName", "Urawa" + api.suffix);
        api.api().correct(SECRETARIAT, saitama, version, named).expectStatus().isOk();

        association("Urawa");

        assertThat(counted(2015)).isEqualTo(Map.of("League", 5_000_000L, "Omiya", 456_271L));
        assertThat(counted(2018)).isEqualTo(Map.of("League", 5_000_000L));
    }

    /** A member since 1990. */
    private void association(String city) {
        var row =
                "%s,JP,,NATIONAL_ASSOCIATION,5000000,2014,declared,FULL,1990-01-01,2014-12-31,%s,,,JAPAN,\n"
                        .formatted("League" + api.suffix, city + api.suffix);
        api.imported(row);
    }

    private Map<String, Long> counted(int year) {
        return json(api.api().get(SECRETARIAT, "/reach?year=" + year))
                .get("lines")
                .valueStream()
                .filter(line -> line.get("name").asString().endsWith(api.suffix))
                .filter(line -> !line.has("countedBy"))
                .collect(
                        Collectors.toMap(
                                ReachOfSuccessorsIT::name,
                                line -> line.get("figure").get("value").asLong()));
    }

    private static String name(JsonNode line) {
        return line.get("name").asString().split(" ")[0];
    }
}
