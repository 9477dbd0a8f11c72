package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
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
    private MembershipApi api;
    private MergeApi merging;
    private String name;
    private UUID survivor;
    private UUID duplicate;

    @BeforeEach
    void saanich_was_entered_twice() {
        api = new MembershipApi(http);
        merging = new MergeApi(http);
        name = "Saanich " + UUID.randomUUID();
        survivor = merging.registered(name);
        duplicate = merging.registered(name + " (District)");
    }

    @Test
    void the_trail_of_a_duplicate_is_whole_and_says_that_it_was_merged() {
        merging.merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

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
        merging.merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

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
        merging.merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        var topic = new Topic("membership");
        await().untilAsserted(() -> assertThat(topic.read(duplicate)).hasSize(2));
        assertThat(topic.read(duplicate).getLast())
                .matches(event -> event.type().endsWith("organisation.merged.v1"))
                .matches(event -> Contracts.violations(event).isEmpty())
                .matches(event -> event.data().contains("\"survivor\":\"" + survivor + "\""));
    }

    @Test
    void what_was_merged_is_corrected_no_longer() {
        merging.merge(duplicate, "\"1\"", survivor).expectStatus().isOk();

        refused(
                api.correct(SECRETARIAT, duplicate, "\"2\"", Map.of("englishName", "X")),
                409,
                "merged");
    }

    @Test
    void a_refusal_says_why_and_changes_nothing() {
        refused(merging.merge(duplicate, "\"1\"", duplicate), 409, "merge-refused");
        refused(merging.merge(duplicate, "\"7\"", survivor), 412, "stale-version");
        refused(merging.merge(duplicate, "\"1\"", UUID.randomUUID()), 404, "not-found");

        api.get(SECRETARIAT, "/organisations/" + duplicate)
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
    }

    @Test
    void a_survivor_is_not_merged_away_from_under_its_duplicates() {
        merging.merge(duplicate, "\"1\"", survivor).expectStatus().isOk();
        var third = merging.registered(name + " (City)");
        var etag =
                api.get(SECRETARIAT, "/organisations/" + survivor)
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getETag();

        MergeApi.refused(merging.merge(survivor, etag, third), "HAS_ABSORBED");
    }

    @Test
    void two_that_are_merged_into_each_other_at_once_are_not_both_gone() throws Exception {
        Callable<Integer> one = () -> status(merging.merge(duplicate, "\"1\"", survivor));
        Callable<Integer> other = () -> status(merging.merge(survivor, "\"1\"", duplicate));

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
        merging.merge(duplicate, "\"1\"", member).expectStatus().isOk();

        var invoice = api.created(SECRETARIAT, "/dues-invoices", duesOf(duplicate));

        var read = json(api.get(SECRETARIAT, "/dues-invoices/" + invoice));
        assertThat(read.get("organisation").asString()).isEqualTo(member.toString());
    }

    @Test
    void a_duplicate_that_owes_dues_is_refused_with_the_reason() {
        api.owing(SECRETARIAT, name + " (District)", "CA");

        MergeApi.refused(merging.merge(duplicate, "\"1\"", survivor), "OPEN_INVOICES");
    }

    @Test
    void a_duplicate_that_applies_is_refused_with_the_reason() {
        new ApplicationsApi(http).submitted(duplicate);

        MergeApi.refused(merging.merge(duplicate, "\"1\"", survivor), "OPEN_APPLICATION");
    }

    @Test
    void a_member_that_resigned_keeps_its_past_unless_the_survivor_has_it_too() {
        var former = api.member(SECRETARIAT, "Delta " + UUID.randomUUID(), "CA", "CANADA");
        var on = Map.of("on", "2010-01-01");
        api.deciding(SECRETARIAT, "/organisations/" + former + "/resignation", 1, on)
                .expectStatus()
                .isOk();

        MergeApi.refused(merging.merge(former, "\"2\"", survivor), "FORMER_MEMBER");

        var member = api.member(SECRETARIAT, "Surrey " + UUID.randomUUID(), "CA", "CANADA");
        merging.merge(former, "\"2\"", member).expectStatus().isOk();
        api.get(SECRETARIAT, "/organisations/" + former + "/standing?on=2009-12-31")
                .expectBody()
                .jsonPath("$.standing")
                .isEqualTo("ACTIVE");
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

    private static void refused(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:iclei:problem:" + slug);
    }
}
