package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.organisation.lineage.Predecessor;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MergeableTest {
    private static final UUID DUPLICATE = UUID.randomUUID();
    private static final UUID SURVIVOR = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    @Test
    void who_never_was_a_member_may_be_merged_into_a_member() {
        allowed(Known.saanich(), Known.edmonton());
    }

    @Test
    void two_members_are_not_merged() {
        refused(Known.madison(), Known.edmonton(), MergeRefusal.BOTH_MEMBERS);
    }

    @Test
    void the_member_survives() {
        refused(Known.edmonton(), Known.saanich(), MergeRefusal.MEMBER_SURVIVES);
    }

    @Test
    void who_was_a_member_once_keeps_its_past_and_stays() {
        var former = belonging("1995-01-01", "2010-01-01");

        refused(former, Known.saanich(), MergeRefusal.FORMER_MEMBER);
        allowed(Known.saanich(), former);
    }

    @Test
    void a_past_that_is_the_survivors_too_is_lost_with_nobody() {
        var former = belonging("1995-01-01", "2010-01-01");

        allowed(former, Known.edmonton());
        allowed(former, belonging("1995-01-01", "2010-01-01"));
        allowed(former, belonging(null, "2010-01-01"));
    }

    @Test
    void two_that_were_members_on_other_days_are_not_merged() {
        var former = belonging("1995-01-01", "2010-01-01");

        for (var other :
                List.of(
                        belonging("1995-01-02", null),
                        belonging("1990-01-01", "2009-12-31"),
                        belonging("2010-01-01", null))) {
            refused(former, other, MergeRefusal.BOTH_WERE_MEMBERS);
        }
        var always = belonging(null, "2010-01-01");
        refused(always, former, MergeRefusal.BOTH_WERE_MEMBERS);
    }

    /** From one day to the day before another, where there is one. */
    private static Organisation belonging(@Nullable String began, @Nullable String gone) {
        var paidUntil = LocalDate.of(2009, 12, 31);
        var from = began == null ? null : LocalDate.parse(began);
        var membership = Membership.takenOver(Membership.Category.FULL, paidUntil, from);
        if (gone == null) return Known.saanich().belonging(membership);
        var end = new Term.End(LocalDate.parse(gone), Standing.RESIGNED);
        var ended = membership.ended(end).standing(end.how(), end.on(), null, paidUntil);
        return Known.saanich().belonging(ended);
    }

    @Test
    void one_hop_finds_the_survivor() {
        var merged = Known.saanich().merging(new Merging(THIRD, List.of()));
        var absorbing = Known.saanich().merging(new Merging(null, List.of(THIRD)));

        refused(merged, Known.edmonton(), MergeRefusal.MERGED_ALREADY);
        refused(absorbing, Known.edmonton(), MergeRefusal.HAS_ABSORBED);
        refused(Known.saanich(), merged, MergeRefusal.SURVIVOR_MERGED);
    }

    @Test
    void who_only_reserved_the_other_has_not_absorbed_it() {
        var reserving = Known.saanich().merging(new Merging(null, List.of(SURVIVOR)));

        refused(reserving, Known.edmonton(), MergeRefusal.OPPOSITE_MERGE_RUNS);
    }

    @Test
    void nobody_is_merged_into_itself() {
        var one = duplicate(Known.saanich());

        assertThat(Mergeable.refusal(one, one)).contains(MergeRefusal.ITSELF);
    }

    @Test
    void who_ended_or_took_the_place_of_others_is_no_duplicate() {
        var on = LocalDate.of(2016, 1, 1);
        var none = Known.saanich().lineage();
        var how = new Ending(THIRD, on, SuccessionKind.RENAMING, List.of(THIRD), THIRD);
        var ended = Known.saanich().descending(none.ending(how));
        var follows = none.following(new Predecessor(THIRD, on, SuccessionKind.RENAMING));
        var heir = Known.saanich().descending(follows);
        var reserved = Known.saanich().descending(none.reserved(THIRD));

        refused(ended, Known.edmonton(), MergeRefusal.ENDED);
        refused(heir, Known.edmonton(), MergeRefusal.HAS_PREDECESSORS);
        refused(reserved, Known.edmonton(), MergeRefusal.SUCCESSION_RUNS);
        refused(Known.saanich(), ended, MergeRefusal.SURVIVOR_ENDED);
        refused(Known.saanich(), reserved, MergeRefusal.SUCCESSION_RUNS);
    }

    private static void refused(Organisation duplicate, Organisation survivor, MergeRefusal why) {
        assertThat(Mergeable.refusal(duplicate(duplicate), survivor(survivor))).contains(why);
    }

    private static void allowed(Organisation duplicate, Organisation survivor) {
        assertThat(Mergeable.refusal(duplicate(duplicate), survivor(survivor))).isEmpty();
    }

    private static Loaded<Organisation> duplicate(Organisation state) {
        return new Loaded<>(DUPLICATE, 1, 1, state, Map.of(), List.of(), Trace.NONE);
    }

    private static Loaded<Organisation> survivor(Organisation state) {
        return new Loaded<>(SURVIVOR, 1, 1, state, Map.of(), List.of(), Trace.NONE);
    }
}
