package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.UUID;

/** A process began a merge and died; the sweep comes later. */
@ServiceTest
class UnfinishedMergeIT {
    private static final String SECRETARIAT = Tokens.secretariat();

    @Autowired private WebTestClient http;
    @Autowired private Merges merges;
    @Autowired private Organisations organisations;
    @Autowired private FinishMerges sweep;
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
    void what_a_process_that_died_began_is_finished() {
        finishedLater();

        assertThat(merge().state()).isEqualTo(Merge.State.DONE);
        api.get(SECRETARIAT, "/organisations/" + duplicate)
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(survivor.toString());
    }

    @Test
    void a_merge_that_became_impossible_leaves_no_trace_on_the_survivor() {
        var third = merging.registered(name + " (City)");
        merging.merge(third, "\"1\"", duplicate).expectStatus().isOk();

        finishedLater();

        assertThat(merge().refused()).isEqualTo(MergeRefusal.HAS_ABSORBED);
        api.get(SECRETARIAT, "/organisations/" + survivor)
                .expectBody()
                .jsonPath("$.formerIds")
                .isEmpty();
    }

    @Test
    void who_applied_meanwhile_is_merged_no_longer() {
        new ApplicationsApi(http).submitted(duplicate);

        finishedLater();

        assertThat(merge().refused()).isEqualTo(MergeRefusal.OPEN_APPLICATION);
        api.get(SECRETARIAT, "/organisations/" + duplicate)
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(duplicate.toString());
    }

    @Test
    void who_was_invoiced_meanwhile_is_merged_no_longer() {
        api.owing(SECRETARIAT, name + " (District)", "CA");

        finishedLater();

        assertThat(merge().refused()).isEqualTo(MergeRefusal.OPEN_INVOICES);
    }

    @Test
    void who_was_renamed_after_it_reserved_the_duplicate_takes_it_over_no_longer() {
        begun();
        reserved();
        api.renamed(survivor, 2, merging.registered(name + " (renamed)"));

        sweep.sweep();

        assertThat(merge().refused()).isEqualTo(MergeRefusal.SURVIVOR_ENDED);
        assertThat(organisations.find(survivor).orElseThrow().state().merging())
                .isEqualTo(Merging.NONE);
        assertThat(organisations.find(duplicate).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void of_two_opposite_merges_the_second_hears_that_the_first_one_runs() {
        begun();
        reserved();

        var opposite = merging.merge(survivor, "\"2\"", duplicate);

        MergeApi.refused(opposite, "OPPOSITE_MERGE_RUNS");
    }

    private void finishedLater() {
        begun();
        sweep.sweep();
    }

    private void begun() {
        merges.<Boolean>decide(
                duplicate,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(Merge.started(survivor), List.of(), _ -> true));
    }

    private void reserved() {
        organisations.<Boolean>decide(
                survivor,
                Cause.ofService("test"),
                found -> {
                    var known = found.orElseThrow().state();
                    return new Decision.Save<>(
                            known.merging(known.merging().absorbing(duplicate)),
                            List.of(),
                            _ -> true);
                });
    }

    private Merge merge() {
        return merges.find(duplicate).orElseThrow().state();
    }
}
