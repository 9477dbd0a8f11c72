package org.iclei.membership.olddues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member that was taken over, and the dues that an older system knew of it. */
@ServiceTest
class OldDuesIT {
    private static final String HEADER =
            "number,official_name,country,subdivision,external_id,period_from,period_to,due,amount,"
                    + "currency,paid,value_date\n";
    private static final String FINANCE = Tokens.role("finance");

    @Autowired private WebTestClient http;
    private MembershipApi api;
    private String name;
    private String number;
    private UUID member;

    @BeforeEach
    void edmonton() {
        api = new MembershipApi(http);
        number = UUID.randomUUID().toString();
        name = "Edmonton " + number;
        var row = name + ",CA,AB,LOCAL_GOVERNMENT,,,,FULL,1992-01-17,2023-06-30,,,,CANADA,\n";
        var file = MembershipApi.firstLines(MembershipApi.theFile(), 1) + row;
        var report = api.imported(Tokens.secretariat(), file);
        member = UUID.fromString(report.get("tasks").get(0).get("organisation").asString());
    }

    private String paidLate() {
        return HEADER
                + number
                + ","
                + name
                + ",ca,AB,,2023-07-01,2024-06-30,2023-06-30,4500.00,USD,4500.00,2024-07-15\n";
    }

    @Test
    void its_standing_is_right_from_the_first_day_and_nothing_happened_today() {
        take(FINANCE, paidLate(), "");

        var told = told(5);

        assertThat(told)
                .extracting(event -> event.type().replaceAll(".*organisation\\.|\\.v1$", ""))
                .containsExactly("fell-into-arrears", "suspended", "became-active");
        assertThat(told)
                .allMatch(event -> event.data().contains("\"imported\":true"))
                .allMatch(event -> Contracts.violations(event).isEmpty());
        assertThat(told.getLast().data()).contains("\"occurredOn\":\"2024-07-15\"");
        assertThat(standing("2024-07-14")).isEqualTo("SUSPENDED");
        assertThat(standing("2024-07-15")).isEqualTo("ACTIVE");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(counts(take(FINANCE, paidLate(), ""))).containsExactly(1, 0, 0);

        assertThat(counts(take(FINANCE, paidLate(), ""))).containsExactly(0, 1, 0);
    }

    @Test
    void a_number_with_other_values_is_rejected() {
        take(FINANCE, paidLate(), "");

        var report = take(FINANCE, paidLate().replace("2024-07-15", "2024-07-16"), "");

        assertThat(counts(report)).containsExactly(0, 0, 1);
        assertThat(report.get("rejected").toString()).contains("invoice-number-taken");
    }

    @Test
    void a_dry_run_reports_the_same_and_changes_nothing() {
        assertThat(counts(take(FINANCE, paidLate(), "?dryRun=true"))).containsExactly(1, 0, 0);

        var listed = api.get(FINANCE, "/dues-invoices?organisation=" + member);
        assertThat(MembershipApi.json(listed).get("total").asInt()).isZero();
    }

    @Test
    void an_office_enters_the_dues_of_those_it_serves_and_of_nobody_else() {
        assertThat(counts(take(Tokens.office("JAPAN"), paidLate(), ""))).containsExactly(0, 0, 1);
        assertThat(counts(take(Tokens.office("CANADA"), paidLate(), ""))).containsExactly(1, 0, 0);
    }

    @Test
    void dues_of_a_duplicate_that_was_merged_are_the_survivors_by_name_and_by_id() {
        var q = "Q" + Integer.toUnsignedString(number.hashCode());
        merged("City of " + name, q);
        var byName = paidLate().replace(name, "City of " + name);
        var byId =
                HEADER
                        + number
                        + "-2,,,,wikidata="
                        + q
                        + ",2024-07-01,2025-06-30,2024-06-30,4500,USD,,\n";

        assertThat(counts(take(FINANCE, byName, ""))).containsExactly(1, 0, 0);
        assertThat(counts(take(FINANCE, byId, ""))).containsExactly(1, 0, 0);

        var listed = api.get(FINANCE, "/dues-invoices?organisation=" + member);
        assertThat(MembershipApi.json(listed).get("total").asInt()).isEqualTo(2);
    }

    /** Entered twice, with an id that both have after the merge. */
    private void merged(String duplicate, String externalId) {
        var body =
                Map.<String, Object>of(
                        "officialName",
                        duplicate,
                        "country",
                        "CA",
                        "subdivision",
                        "AB",
                        "type",
                        "LOCAL_GOVERNMENT",
                        "externalIds",
                        Map.of("wikidata", externalId),
                        "servingOffice",
                        "CANADA");
        var id = api.created(Tokens.secretariat(), "/organisations", body);
        api.deciding(
                        Tokens.secretariat(),
                        "/organisations/" + id + "/merge",
                        1,
                        Map.of("into", member))
                .expectStatus()
                .isOk();
    }

    private JsonNode take(String token, String csv, String query) {
        return MembershipApi.json(
                api.uploading(token, "/dues-imports" + query, csv).expectStatus().isOk());
    }

    private static List<Integer> counts(JsonNode report) {
        return List.of(
                report.get("accepted").asInt(),
                report.get("unchanged").asInt(),
                report.get("rejected").size());
    }

    private String standing(String on) {
        var answer = api.get(FINANCE, "/organisations/" + member + "/standing?on=" + on);
        return MembershipApi.json(answer).get("standing").asString();
    }

    /** The member's events after the two with which it was taken over. */
    private List<Envelope> told(int all) {
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(member)).hasSize(all));
        return topic.read(member).subList(2, all);
    }
}
