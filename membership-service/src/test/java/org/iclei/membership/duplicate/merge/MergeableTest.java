package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisation;
import org.junit.jupiter.api.Test;

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
