package org.iclei.membership.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.firstLines;
import static org.iclei.membership.MembershipApi.json;
import static org.iclei.membership.MembershipApi.theFile;
import static org.iclei.membership.MembershipApi.theFileUnderOtherNames;

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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ServiceTest
class ImportIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    private MembershipApi api;

    @BeforeEach
    void api() {
        api = new MembershipApi(http);
    }

    @Test
    void the_file_comes_in_whole_and_what_is_missing_is_a_task() {
        var report = api.imported(SECRETARIAT, theFileUnderOtherNames());

        assertThat(report.get("accepted").asInt()).isEqualTo(28);
        assertThat(report.get("rejected")).isEmpty();
        assertThat(report.get("tasks"))
                .extracting(task -> firstWord(task) + " " + task.get("missing"))
                .hasSize(20)
                .contains(
                        "Madison [\"JOINED_ON\"]",
                        "Saanich [\"POPULATION\"]",
                        "Tallinn [\"POPULATION\"]",
                        "Belo [\"POPULATION\"]");
        assertThat(report.get("warnings")).isNotEmpty();
    }

    @Test
    void a_dry_run_reports_the_same_and_changes_nothing() {
        var file = theFileUnderOtherNames().replace(",899447,", ",-1,");

        var dry = json(api.importing(SECRETARIAT, file, "?dryRun=true").expectStatus().isOk());
        var wet = api.imported(SECRETARIAT, file);
        var again = json(api.importing(SECRETARIAT, file, "?dryRun=true").expectStatus().isOk());

        assertThat(dry.get("dryRun").asBoolean()).isTrue();
        assertThat(wet.get("dryRun").asBoolean()).isFalse();
        assertThat(counts(dry)).isEqualTo(counts(wet)).containsExactly(27, 0, 1);
        for (var part : List.of("rejected", "tasks", "warnings")) {
            assertThat(dry.get(part)).isEqualTo(wet.get(part));
        }
        assertThat(counts(again)).containsExactly(0, 27, 1);
    }

    @Test
    void what_only_another_country_has_is_refused_and_suggested() {
        var file =
                firstLines(theFile(), 1)
                        + "Surabaya,MY,,LOCAL_GOVERNMENT,,,,,,,,,,SOUTHEAST_ASIA,\n";

        var problem = api.imported(SECRETARIAT, file).get("rejected").get(0).get("problems").get(0);

        assertThat(problem.get("type").asString()).isEqualTo("place-in-other-country");
        assertThat(problem.get("suggestions").get(0).asString()).isEqualTo("ID");
    }

    @Test
    void after_a_crash_the_same_file_brings_the_rest_and_a_third_time_changes_nothing() {
        var file = theFileUnderOtherNames();
        api.imported(SECRETARIAT, firstLines(file, 14));

        var second = api.imported(SECRETARIAT, file);
        var eventsOfFirstRow = publishedOf(idOfRow(second, 9), 2);
        var third = api.imported(SECRETARIAT, file);

        assertThat(counts(second)).containsExactly(15, 13, 0);
        assertThat(counts(third)).containsExactly(0, 28, 0);
        assertThat(publishedOf(idOfRow(third, 9), 2))
                .extracting(Envelope::id)
                .isEqualTo(eventsOfFirstRow.stream().map(Envelope::id).toList());
        api.get(SECRETARIAT, "/organisations/" + idOfRow(third, 9))
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
    }

    @Test
    void what_is_published_keeps_the_contracts_and_did_not_happen_now() {
        var report = api.imported(SECRETARIAT, theFileUnderOtherNames());

        var madison = publishedOf(idOfRow(report, 9), 2);
        var saanich = publishedOf(idOfRow(report, 12), 1);
        var beloHorizonte = publishedOf(idOfRow(report, 29), 1);

        assertThat(madison)
                .extracting(Envelope::type)
                .containsExactly(
                        "org.iclei.membership.organisation.registered.v1",
                        "org.iclei.membership.organisation.membership-taken-over.v1");
        for (var events : List.of(madison, saanich, beloHorizonte)) {
            assertThat(events).allMatch(event -> Contracts.violations(event).isEmpty());
            assertThat(events).allMatch(event -> event.data().contains("\"imported\":true"));
        }
        assertThat(beloHorizonte.getFirst().data()).contains("\"occurredOn\":\"1993-01-01\"");
    }

    @Test
    void a_bad_row_is_reported_with_all_its_problems_and_the_others_come_in() {
        var file = theFileUnderOtherNames();
        var row = file.lines().skip(16).findFirst().orElseThrow();
        var bad = row.replace(",EE,", ",ET,").replace(",394024,", ",-394024,");

        var report = api.imported(SECRETARIAT, file.replace(row, bad));

        assertThat(report.get("accepted").asInt()).isEqualTo(27);
        assertThat(report.get("rejected")).hasSize(1);
        var rejected = report.get("rejected").get(0);
        assertThat(rejected.get("row").asInt()).isEqualTo(17);
        assertThat(rejected.get("problems"))
                .extracting(problem -> problem.get("type").asString())
                .containsExactly("country-not-in-region", "negative-population");
    }

    @Test
    void a_file_of_nothing_but_bad_rows_is_answered_with_its_report() {
        var file = firstLines(theFileUnderOtherNames(), 2).replace("LOCAL_GOVERNMENT", "TOWN");

        assertThat(counts(api.imported(SECRETARIAT, file))).containsExactly(0, 0, 1);
    }

    @Test
    void a_second_row_for_the_same_organisation_names_the_first() {
        var file = firstLines(theFileUnderOtherNames(), 3);
        var again =
                file.lines().skip(1).findFirst().orElseThrow().toUpperCase(java.util.Locale.ROOT);

        var report = api.imported(SECRETARIAT, file + again + "\n");

        assertThat(counts(report)).containsExactly(2, 0, 1);
        assertThat(report.get("rejected").toString()).contains("duplicate-row").contains("Row 2");
    }

    @Test
    void an_import_does_not_change_what_is_registered() {
        var file = firstLines(theFileUnderOtherNames(), 3);
        api.imported(SECRETARIAT, file);

        var report = api.imported(SECRETARIAT, file.replace(",899447,", ",712391,"));

        assertThat(counts(report)).containsExactly(0, 1, 1);
        assertThat(report.get("rejected").toString()).contains("already-registered");
    }

    @Test
    void a_row_with_a_missing_field_is_no_reason_to_refuse_the_others() {
        var file = firstLines(theFileUnderOtherNames(), 3);

        var report = api.imported(SECRETARIAT, file + "Atlantis,XX\n");

        assertThat(counts(report)).containsExactly(2, 0, 1);
        assertThat(report.get("rejected").get(0).get("row").asInt()).isEqualTo(4);
    }

    @Test
    void an_office_brings_in_what_it_serves_and_nothing_else() {
        var report = api.imported(Tokens.office("CANADA"), theFileUnderOtherNames());

        assertThat(counts(report)).containsExactly(4, 0, 24);
        assertThat(report.get("rejected"))
                .allMatch(row -> row.toString().contains("not-served-by-your-office"));
    }

    @Test
    void two_that_import_the_same_file_at_once_bring_each_row_once() throws Exception {
        var file = theFileUnderOtherNames();
        Callable<JsonNode> importing = () -> api.imported(SECRETARIAT, file);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reports = new ArrayList<List<Integer>>();
            for (var report : threads.invokeAll(Collections.nCopies(4, importing))) {
                reports.add(counts(report.get()));
            }

            assertThat(reports.stream().mapToInt(List::getFirst).sum()).isEqualTo(28);
            assertThat(reports).allMatch(counts -> counts.get(0) + counts.get(1) == 28);
        }
    }

    @Test
    void nine_thousand_rows_come_in_each_once() {
        var lines = theFileUnderOtherNames().lines().toList();
        var many =
                IntStream.range(0, 9_000)
                        .mapToObj(n -> n + " " + lines.get(1 + n % 28))
                        .collect(Collectors.joining("\n", lines.getFirst() + "\n", "\n"));

        assertThat(counts(api.imported(SECRETARIAT, many))).containsExactly(9_000, 0, 0);
        assertThat(counts(api.imported(SECRETARIAT, many))).containsExactly(0, 9_000, 0);
    }

    private static List<Integer> counts(JsonNode report) {
        return List.of(
                report.get("accepted").asInt(),
                report.get("unchanged").asInt(),
                report.get("rejected").size());
    }

    private static String firstWord(JsonNode task) {
        return task.get("officialName").asString().split(" ")[0];
    }

    /** The id of a row in the report's tasks. */
    private static UUID idOfRow(JsonNode report, int row) {
        for (var task : report.get("tasks")) {
            if (task.get("row").asInt() == row) {
                return UUID.fromString(task.get("organisation").asString());
            }
        }
        throw new AssertionError("no task for row " + row);
    }

    private static List<Envelope> publishedOf(UUID organisation, int events) {
        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(organisation)).hasSize(events));
        return topic.read(organisation);
    }
}
