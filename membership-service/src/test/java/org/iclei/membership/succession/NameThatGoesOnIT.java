package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.succession.SuccessionApi.SECRETARIAT;

import org.iclei.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Toyama and six others became Toyama on 1 April 2005; days and memberships are chosen. */
@ServiceTest
class NameThatGoesOnIT {
    @Autowired private WebTestClient http;
    private SuccessionApi api;
    private UUID old;
    private UUID heir;

    @BeforeEach
    void the_old_city_ended_and_the_new_one_has_a_provisional_name() {
        api = new SuccessionApi(http);
        old = api.member("Toyama", "1994-10-01", 321_459);
        heir = api.city("Toyama of 2016");
        api.made(api.plan("MERGER", List.of(old, api.city("Osawano")), List.of(heir), heir));
    }

    private ResponseSpec naming(UUID id, String name) {
        var version = "\"" + api.version(id) + "\"";
        return api.api()
                .correct(SECRETARIAT, id, version, Map.of("officialName", name + api.suffix));
    }

    private void named(UUID id, String name) {
        naming(id, name).expectStatus().isOk();
    }

    @Test
    void the_heir_gets_the_name_of_one_that_ended_and_both_are_found() {
        named(heir, "Toyama");

        assertThat(api.organisation(heir).get("officialName"))
                .isEqualTo(api.organisation(old).get("officialName"));
        assertThat(api.listed("")).containsExactly(heir.toString());
        assertThat(api.listed("&on=2015-12-31")).contains(old.toString());
    }

    @Test
    void one_that_ended_is_corrected_though_another_has_its_name() {
        named(heir, "Toyama");

        named(old, "Toyama-shi");
        named(old, "Toyama");

        assertThat(api.listed("")).containsExactly(heir.toString());
    }

    @Test
    void whoever_is_registered_under_the_name_of_one_that_ended_takes_it() {
        api.city("Toyama");

        naming(heir, "Toyama").expectStatus().isEqualTo(409);
    }

    @Test
    void the_file_it_came_in_with_changes_nothing_whoever_has_its_name_now() {
        var row = api.row("Toyama", "1994-10-01", 321_459);

        assertThat(counts(api.imported(row))).containsExactly(0, 1, 0);

        named(heir, "Toyama");

        assertThat(counts(api.imported(row))).containsExactly(0, 1, 0);
    }

    @Test
    void a_row_that_says_otherwise_brings_nobody_back() {
        var otherwise = api.row("Toyama", "1994-10-01", 417_633);

        assertThat(api.imported(otherwise).get("rejected").toString())
                .contains("organisation-ended");

        named(heir, "Toyama");

        assertThat(api.imported(otherwise).get("rejected").toString())
                .contains("already-registered");
    }

    @Test
    void a_row_brings_nobody_back_who_was_registered_by_hand() {
        var report = api.imported(api.row("Osawano", "1994-10-01", 23_000));

        assertThat(report.get("rejected").toString()).contains("organisation-ended");
        assertThat(api.listed("")).containsExactly(heir.toString());
    }

    @Test
    void old_dues_by_name_are_of_whoever_had_it_when_their_period_began() {
        named(heir, "Toyama");

        api.oldDues("A", "Toyama", "2015-12-31");
        api.oldDues("B", "Toyama", "2016-01-01");

        assertThat(numbers(old)).containsExactly("A" + api.suffix.strip());
        assertThat(numbers(heir)).containsExactly("B" + api.suffix.strip());
    }

    @Test
    void old_dues_by_the_name_of_one_that_ended_are_its_own() {
        assertThat(counts(api.oldDues("A", "Toyama", "2015-07-01"))).containsExactly(1, 0, 0);

        assertThat(numbers(old)).hasSize(1);
    }

    private List<String> numbers(UUID debtor) {
        return api.invoices(debtor).stream().map(it -> it.get("number").asString()).toList();
    }

    private static List<Integer> counts(JsonNode report) {
        return List.of(
                report.get("accepted").asInt(),
                report.get("unchanged").asInt(),
                report.get("rejected").size());
    }
}
