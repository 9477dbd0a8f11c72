package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;
import static org.iclei.membership.succession.SuccessionApi.SECRETARIAT;

import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Two members become one city that is new, and whatever may come in between. */
@ServiceTest
class SuccessionIT extends UrawaAndOmiya {
    @Test
    void a_preview_shows_what_would_happen_and_changes_nothing() {
        var invoice = api.owes(omiya);
        await().until(() -> api.version(omiya) == 2);
        var plan = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);

        var shown = api.preview(plan);

        assertThat(shown.get("possible").asBoolean()).isTrue();
        var legacy = shown.get("legacy");
        assertThat(legacy.get("category").asString()).isEqualTo("FULL");
        assertThat(legacy.get("joinedOn").asString()).isEqualTo("1994-10-01");
        assertThat(legacy.get("standing").asString()).isEqualTo("SUSPENDED");
        assertThat(legacy.get("vote").asBoolean()).isFalse();
        assertThat(legacy.get("overdue").asString()).isEqualTo(invoice.toString());
        assertThat(legacy.get("openInvoices")).hasSize(1);
        var heir = shown.get("successors").get(0);
        assertThat(heir.get("beginsOn").asString()).isEqualTo(SuccessionApi.DAY);
        assertThat(heir.get("population").get("value").asInt()).isEqualTo(1_024_053);
        assertThat(api.organisation(urawa).get("membership").get("standing").asString())
                .isEqualTo("ACTIVE");
        assertThat(List.of(api.version(urawa), api.version(omiya), api.version(saitama)))
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void a_preview_needs_no_version_and_tells_it_with_all_that_speaks_against_it() {
        var plan = api.plan("MERGER", List.of(urawa), List.of(omiya), null);
        plan.put("predecessors", List.of(Map.of("id", urawa)));
        plan.put("on", LocalDate.now().plusYears(1).toString());

        var shown = api.preview(plan);

        assertThat(shown.get("possible").asBoolean()).isFalse();
        assertThat(shown.get("refusals").valueStream().map(it -> it.get("code").asString()))
                .contains("WRONG_SHAPE", "NOT_YET");
        assertThat(shown.get("warnings").get(0).get("code").asString())
                .isEqualTo("NOBODY_INHERITS");
        assertThat(shown.get("predecessors").get(0).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void the_old_ones_end_with_their_history_and_the_new_one_names_them() {
        var id = merged();

        var old = api.organisation(urawa);
        assertThat(old.get("id").asString()).isEqualTo(urawa.toString());
        assertThat(old.get("endedOn").asString()).isEqualTo(SuccessionApi.DAY);
        assertThat(old.get("succeededBy").get(0).asString()).isEqualTo(saitama.toString());
        assertThat(old.get("membership").get("standing").asString()).isEqualTo("SUCCEEDED");
        var heir = api.organisation(saitama);
        assertThat(heir.get("predecessors").valueStream().map(it -> it.get("id").asString()))
                .containsExactly(urawa.toString(), omiya.toString());
        assertThat(heir.get("membership").get("category").asString()).isEqualTo("FULL");
        assertThat(heir.get("joinedOn").asString()).isEqualTo("1994-10-01");
        assertThat(heir.get("population").get("value").asInt()).isEqualTo(1_024_053);
        var read = json(api.api().get(SECRETARIAT, "/successions/" + id));
        assertThat(read.get("state").asString()).isEqualTo("DONE");
        assertThat(read.get("reference").asString()).isEqualTo("GexCom 2016-01, item 4");
    }

    @Test
    void others_hear_of_each_that_ended_and_of_the_heir() {
        merged();

        var old = published(urawa, "succeeded");
        assertThat(old.data()).contains("\"heir\":\"" + saitama + "\"", "\"kind\":\"MERGER\"");
        assertThat(Contracts.violations(old)).isEmpty();
        assertThat(Contracts.violations(published(omiya, "succeeded"))).isEmpty();
        var heir = published(saitama, "membership-inherited");
        assertThat(heir.data()).contains("\"joinedOn\":\"1994-10-01\"");
        assertThat(Contracts.violations(heir)).isEmpty();
    }

    @Test
    void asked_twice_with_one_key_it_is_made_once() {
        var plan = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);
        var first = json(api.make("once" + api.suffix, plan).expectStatus().isCreated());
        var versions = List.of(api.version(urawa), api.version(omiya), api.version(saitama));

        var second = json(api.make("once" + api.suffix, plan).expectStatus().isCreated());

        assertThat(second).isEqualTo(first);
        assertThat(List.of(api.version(urawa), api.version(omiya), api.version(saitama)))
                .isEqualTo(versions);
        var other = new HashMap<>(plan);
        other.put("reference", "another minute");
        api.make("once" + api.suffix, other).expectStatus().isEqualTo(422);
    }

    @Test
    void a_city_that_ended_already_does_not_end_again() {
        merged();

        api.refused(
                api.plan("RENAMING", List.of(urawa), List.of(api.city("Midori")), null),
                "ENDED_ALREADY");
        api.refused(
                api.plan("ABSORPTION", List.of(api.city("Iwatsuki")), List.of(omiya), null),
                "SUCCESSOR_ENDED");
    }

    @Test
    void who_changed_since_it_was_shown_is_shown_again() {
        var plan = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);
        api.api().correct(SECRETARIAT, omiya, "\"1\"", Map.of("englishName", "Omiya"));

        api.make(UUID.randomUUID().toString(), plan).expectStatus().isEqualTo(412);

        assertThat(api.organisation(urawa).has("endedOn")).isFalse();
        plan.put("successors", List.of(UUID.randomUUID()));
        api.make(UUID.randomUUID().toString(), plan).expectStatus().isNotFound();
    }

    @Test
    void of_two_at_once_exactly_one_wins() throws Exception {
        var midori = api.city("Midori");
        var merger = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);
        var renaming = api.plan("RENAMING", List.of(omiya), List.of(midori), midori);
        Callable<Integer> one = () -> status(merger);
        Callable<Integer> other = () -> status(renaming);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(one, other)).stream().map(it -> it.resultNow());
            assertThat(answers)
                    .filteredOn(it -> it == 201)
                    .as("of the two answers, those that say made")
                    .hasSize(1);
        }

        var by = api.organisation(omiya).get("succeededBy").get(0).asString();
        assertThat(by).isIn(saitama.toString(), midori.toString());
        assertThat(api.organisation(urawa).has("endedOn")).isEqualTo(by.equals(saitama.toString()));
        var next = api.city("Next");
        var free = List.of(UUID.fromString(by));
        assertThat(api.preview(api.plan("RENAMING", free, List.of(next), next)).get("refusals"))
                .allMatch(it -> !it.get("code").asString().equals("OTHER_SUCCESSION_RUNS"));
    }

    private UUID merged() {
        var plan = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);
        return UUID.fromString(api.made(plan).get("id").asString());
    }

    private int status(Map<String, Object> plan) {
        return api.make(UUID.randomUUID().toString(), plan)
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private static Envelope published(UUID subject, String type) {
        var topic = new Topic("membership");
        var name = "org.iclei.membership.organisation." + type + ".v1";
        await().until(() -> topic.read(subject).stream().anyMatch(it -> it.type().equals(name)));
        return topic.read(subject).stream()
                .filter(it -> it.type().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
