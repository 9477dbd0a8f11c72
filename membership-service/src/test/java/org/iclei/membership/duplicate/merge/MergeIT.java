package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServiceTest
class MergeIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    @Autowired private Merges merges;
    @Autowired private FinishMerges sweep;
    private MembershipApi api;
    private String name;
    private UUID survivor;
    private UUID duplicate;

    @BeforeEach
    void saanich_was_entered_twice() {
        api = new MembershipApi(http);
        name = "Saanich " + UUID.randomUUID();
        survivor = registered(name);
        duplicate = registered(name + " (District)");
    }

    @Test
    void the_trail_of_a_duplicate_is_whole_and_says_that_it_was_merged() {
        merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        await().untilAsserted(
                        () ->
                                api.get(SECRETARIAT, "/organisations/" + duplicate + "/trail")
                                        .expectBody()
                                        .jsonPath("$.whole")
                                        .isEqualTo(true)
                                        .jsonPath("$.entries[1].reason")
                                        .isEqualTo("MERGE"));
    }

    @Test
    void both_ids_answer_with_the_survivor_and_the_list_has_one() {
        merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        var read = json(api.get(SECRETARIAT, "/organisations/" + duplicate));
        assertThat(read).isEqualTo(json(api.get(SECRETARIAT, "/organisations/" + survivor)));
        assertThat(read.get("id").asString()).isEqualTo(survivor.toString());
        assertThat(read.get("formerIds").get(0).asString()).isEqualTo(duplicate.toString());
        assertThat(read.get("aliases").get(0).asString()).isEqualTo(name + " (District)");
        api.get(SECRETARIAT, "/organisations?q={name}", name)
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1);
        api.get(Tokens.city(duplicate), "/organisations/" + duplicate).expectStatus().isOk();
    }

    @Test
    void it_is_published_about_the_one_that_was_merged() {
        merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(duplicate)).hasSize(2));
        assertThat(topic.read(duplicate).getLast())
                .matches(event -> event.type().endsWith("organisation.merged.v1"))
                .matches(event -> Contracts.violations(event).isEmpty())
                .matches(event -> event.data().contains("\"survivor\":\"" + survivor + "\""));
    }

    @Test
    void what_was_merged_is_corrected_no_longer() {
        merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        refused(
                api.correct(SECRETARIAT, duplicate, "\"2\"", Map.of("englishName", "X")),
                409,
                "merged");
    }

    @Test
    void a_refusal_says_why_and_changes_nothing() {
        refused(merge(duplicate, "\"1\"", duplicate), 409, "merge-refused");
        refused(merge(duplicate, "\"7\"", survivor), 412, "stale-version");
        refused(merge(duplicate, "\"1\"", UUID.randomUUID()), 404, "not-found");

        api.get(SECRETARIAT, "/organisations/" + duplicate)
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
    }

    @Test
    void a_survivor_is_not_merged_away_from_under_its_duplicates() {
        merge(duplicate, "\"1\"", survivor).expectStatus().isOk();
        var third = registered(name + " (City)");
        var etag =
                api.get(SECRETARIAT, "/organisations/" + survivor)
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getETag();
        merge(survivor, etag, third)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo("HAS_ABSORBED");
    }

    @Test
    void what_a_process_that_died_began_is_finished() {
        merges.<Boolean>decide(
                duplicate,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(Merge.started(survivor), List.of(), _ -> true));

        sweep.sweep();

        assertThat(merges.find(duplicate).orElseThrow().state().state())
                .isEqualTo(Merge.State.DONE);
        api.get(SECRETARIAT, "/organisations/" + duplicate)
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(survivor.toString());
    }

    @Test
    void a_merge_that_became_impossible_leaves_no_trace_on_the_survivor() {
        var third = registered(name + " (City)");
        merge(third, "\"1\"", duplicate).expectStatus().isOk();
        merges.<Boolean>decide(
                duplicate,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(Merge.started(survivor), List.of(), _ -> true));

        sweep.sweep();

        assertThat(merges.find(duplicate).orElseThrow().state().refused())
                .isEqualTo(MergeRefusal.HAS_ABSORBED);
        api.get(SECRETARIAT, "/organisations/" + survivor)
                .expectBody()
                .jsonPath("$.formerIds")
                .isEmpty();
    }

    @Test
    void two_that_are_merged_into_each_other_at_once_are_not_both_gone() throws Exception {
        Callable<Integer> one = () -> status(merge(duplicate, "\"1\"", survivor));
        Callable<Integer> other = () -> status(merge(survivor, "\"1\"", duplicate));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(one, other))) {
                assertThat(answer.get()).isIn(200, 409, 412);
            }
        }

        var of = json(api.get(SECRETARIAT, "/organisations/" + duplicate)).get("id");
        assertThat(of.asString()).isIn(duplicate.toString(), survivor.toString());
        api.get(SECRETARIAT, "/organisations/" + survivor).expectStatus().isOk();
        assertThat(merges.unfinished()).doesNotContain(duplicate, survivor);
    }

    @Test
    void an_invoice_for_the_one_that_was_merged_is_the_survivors() {
        var member = api.member(SECRETARIAT, "Victoria " + UUID.randomUUID(), "CA", "CANADA");
        merge(duplicate, "\"1\"", member).expectStatus().isOk();

        var invoice = api.created(SECRETARIAT, "/dues-invoices", duesOf(duplicate));

        var read = json(api.get(SECRETARIAT, "/dues-invoices/" + invoice));
        assertThat(read.get("organisation").asString()).isEqualTo(member.toString());
    }

    @Test
    void a_duplicate_that_owes_dues_is_refused_with_the_reason() {
        api.owing(SECRETARIAT, name + " (District)", "CA");

        merge(duplicate, "\"1\"", survivor)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo("OPEN_INVOICES");
    }

    private static Map<String, Object> duesOf(UUID debtor) {
        return Map.of(
                "organisation", debtor,
                "periodFrom", "2014-01-01",
                "periodTo", "2014-12-31",
                "due", "2030-01-31",
                "amount", Map.of("amount", "5240.00", "currency", "EUR"));
    }

    private static int status(WebTestClient.ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    private UUID registered(String official) {
        Map<String, Object> body =
                Map.of(
                        "officialName", official,
                        "country", "CA",
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", "CANADA");
        return UUID.fromString(
                json(api.register(SECRETARIAT, official, body)).get("id").asString());
    }

    private WebTestClient.ResponseSpec merge(UUID loser, String version, UUID into) {
        return http.post()
                .uri("/api/membership/v1/organisations/" + loser + "/merge")
                .headers(headers -> headers.setBearerAuth(SECRETARIAT))
                .headers(headers -> headers.setIfMatch(version))
                .bodyValue(Map.of("into", into))
                .exchange();
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
