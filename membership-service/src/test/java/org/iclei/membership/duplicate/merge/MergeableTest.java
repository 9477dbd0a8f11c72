package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.organisation.lineage.Predecessor;
import org.iclei.membership.organisation.lineage.SuccessionKind;
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
    void who_is_no_member_and_owes_nothing_may_be_merged_into_a_member() {
        assertThat(Mergeable.refusal(duplicate(Known.saanich()), survivor(Known.edmonton()), false))
                .isEmpty();
    }

    @Test
    void two_members_are_not_merged() {
        refused(Known.madison(), Known.edmonton(), false, MergeRefusal.BOTH_MEMBERS);
    }

    @Test
    void the_member_survives() {
        refused(Known.edmonton(), Known.saanich(), false, MergeRefusal.MEMBER_SURVIVES);
    }

    @Test
    void who_owes_dues_is_not_merged() {
        refused(Known.saanich(), Known.edmonton(), true, MergeRefusal.OPEN_INVOICES);
    }

    @Test
    void one_hop_finds_the_survivor() {
        var merged = Known.saanich().merging(new Merging(THIRD, List.of()));
        var absorbing = Known.saanich().merging(new Merging(null, List.of(THIRD)));

        refused(merged, Known.edmonton(), false, MergeRefusal.MERGED_ALREADY);
        refused(absorbing, Known.edmonton(), false, MergeRefusal.HAS_ABSORBED);
        refused(Known.saanich(), merged, false, MergeRefusal.SURVIVOR_MERGED);
    }

    @Test
    void nobody_is_merged_into_itself() {
        var one = duplicate(Known.saanich());

        assertThat(Mergeable.refusal(one, one, false)).contains(MergeRefusal.ITSELF);
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

        refused(ended, Known.edmonton(), false, MergeRefusal.ENDED);
        refused(heir, Known.edmonton(), false, MergeRefusal.HAS_PREDECESSORS);
        refused(reserved, Known.edmonton(), false, MergeRefusal.SUCCESSION_RUNS);
        refused(Known.saanich(), ended, false, MergeRefusal.SURVIVOR_ENDED);
        refused(Known.saanich(), reserved, false, MergeRefusal.SUCCESSION_RUNS);
    }

    private static void refused(
            Organisation duplicate, Organisation survivor, boolean owes, MergeRefusal why) {
        assertThat(Mergeable.refusal(duplicate(duplicate), survivor(survivor), owes)).contains(why);
    }

    private static Loaded<Organisation> duplicate(Organisation state) {
        return new Loaded<>(DUPLICATE, 1, 1, state, Map.of(), List.of(), Trace.NONE);
    }

    private static Loaded<Organisation> survivor(Organisation state) {
        return new Loaded<>(SURVIVOR, 1, 1, state, Map.of(), List.of(), Trace.NONE);
    }
}
