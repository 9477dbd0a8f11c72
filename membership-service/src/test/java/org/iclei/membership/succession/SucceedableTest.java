package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.succession.Cities.MAY_2001;
import static org.iclei.membership.succession.Cities.OMIYA;
import static org.iclei.membership.succession.Cities.SAITAMA;
import static org.iclei.membership.succession.Cities.URAWA;
import static org.iclei.membership.succession.Cities.YONO;
import static org.iclei.membership.succession.Cities.city;
import static org.iclei.membership.succession.Cities.id;
import static org.iclei.membership.succession.Cities.merger;
import static org.iclei.membership.succession.Cities.plan;
import static org.iclei.membership.succession.SuccessionRefusal.BEGAN_LATER;
import static org.iclei.membership.succession.SuccessionRefusal.ENDED_ALREADY;
import static org.iclei.membership.succession.SuccessionRefusal.HEIR_NO_SUCCESSOR;
import static org.iclei.membership.succession.SuccessionRefusal.ITSELF;
import static org.iclei.membership.succession.SuccessionRefusal.MERGED;
import static org.iclei.membership.succession.SuccessionRefusal.NAMED_TWICE;
import static org.iclei.membership.succession.SuccessionRefusal.NOT_YET;
import static org.iclei.membership.succession.SuccessionRefusal.OPEN_APPLICATION;
import static org.iclei.membership.succession.SuccessionRefusal.OTHER_SUCCESSION_RUNS;
import static org.iclei.membership.succession.SuccessionRefusal.STALE;
import static org.iclei.membership.succession.SuccessionRefusal.SUCCESSOR_ENDED;
import static org.iclei.membership.succession.SuccessionRefusal.WRONG_SHAPE;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class SucceedableTest {

    private static List<SuccessionRefusal> why(Plan plan, Organisation... known) {
        return why(plan, MAY_2001, Set.of(), known);
    }

    private static List<SuccessionRefusal> why(
            Plan plan, LocalDate today, Set<UUID> applying, Organisation... known) {
        var all = new LinkedHashMap<UUID, Loaded<Organisation>>();
        Arrays.stream(known).forEach(it -> all.put(id(it), Cities.loaded(it)));
        return Succeedable.objections(plan, all, applying, _ -> today).stream()
                .map(Succeedable.Objection::why)
                .toList();
    }

    private static Organisation ended(Organisation city) {
        var how = new Ending(new UUID(0, 1), MAY_2001, SuccessionKind.RENAMING, List.of(), null);
        return Succeed.ended(city, how);
    }

    @ParameterizedTest
    @CsvSource({
        "MERGER,2,1,true",
        "MERGER,3,1,true",
        "MERGER,1,1,false",
        "MERGER,2,2,false",
        "ABSORPTION,1,1,true",
        "ABSORPTION,3,1,true",
        "ABSORPTION,1,2,false",
        "SPLIT,1,2,true",
        "SPLIT,1,4,true",
        "SPLIT,1,1,false",
        "SPLIT,2,2,false",
        "RENAMING,1,1,true",
        "RENAMING,2,1,false",
        "RENAMING,0,1,false"
    })
    void each_kind_has_its_shape(
            SuccessionKind kind, int predecessors, int successors, boolean fits) {
        assertThat(kind.fits(predecessors, successors)).isEqualTo(fits);
    }

    @Test
    void three_become_one() {
        assertThat(why(merger(SAITAMA, URAWA, OMIYA, YONO), URAWA, OMIYA, YONO, SAITAMA)).isEmpty();
    }

    @Test
    void one_alone_does_not_merge() {
        assertThat(why(merger(SAITAMA, URAWA), URAWA, SAITAMA)).containsExactly(WRONG_SHAPE);
    }

    @Test
    void nobody_is_named_twice() {
        assertThat(why(merger(SAITAMA, URAWA, OMIYA, URAWA), URAWA, OMIYA, SAITAMA))
                .containsExactly(NAMED_TWICE);
    }

    @Test
    void nobody_succeeds_itself() {
        var plan = merger(URAWA, URAWA, OMIYA);

        assertThat(why(plan, URAWA, OMIYA)).containsExactly(ITSELF);
    }

    @Test
    void only_a_successor_inherits() {
        var plan = plan(SuccessionKind.RENAMING, List.of(SAITAMA), YONO, URAWA);

        assertThat(why(plan, URAWA, SAITAMA)).containsExactly(HEIR_NO_SUCCESSOR);
    }

    @Test
    void a_city_that_ended_does_not_end_again() {
        assertThat(why(merger(SAITAMA, URAWA, OMIYA), ended(URAWA), OMIYA, SAITAMA))
                .containsExactly(ENDED_ALREADY);
    }

    @Test
    void a_city_that_ended_takes_nobodys_place() {
        assertThat(why(merger(SAITAMA, URAWA, OMIYA), URAWA, OMIYA, ended(SAITAMA)))
                .containsExactly(SUCCESSOR_ENDED);
    }

    @Test
    void who_was_merged_is_named_by_what_it_became() {
        var merged = URAWA.merging(URAWA.merging().into(id(OMIYA)));

        assertThat(why(merger(SAITAMA, URAWA, OMIYA), merged, OMIYA, SAITAMA))
                .containsExactly(MERGED);
    }

    @Test
    void a_day_to_come_is_too_early() {
        var eve = MAY_2001.minusDays(1);

        assertThat(why(merger(SAITAMA, URAWA, OMIYA), eve, Set.of(), URAWA, OMIYA, SAITAMA))
                .containsOnly(NOT_YET);
    }

    @Test
    void who_applies_for_membership_withdraws_first() {
        assertThat(
                        why(
                                merger(SAITAMA, URAWA, OMIYA),
                                MAY_2001,
                                Set.of(id(OMIYA)),
                                URAWA,
                                OMIYA,
                                SAITAMA))
                .containsExactly(OPEN_APPLICATION);
    }

    @Test
    void a_membership_that_began_that_day_does_not_end_that_day() {
        var late = city("Omiya", Category.FULL, "2001-05-01");

        assertThat(why(merger(SAITAMA, URAWA, late), URAWA, late, SAITAMA))
                .containsExactly(BEGAN_LATER);
    }

    @Test
    void what_another_succession_has_reserved_waits() {
        var taken = URAWA.descending(URAWA.lineage().reserved(new UUID(0, 9)));

        assertThat(why(merger(SAITAMA, URAWA, OMIYA), taken, OMIYA, SAITAMA))
                .containsExactly(OTHER_SUCCESSION_RUNS);
    }

    @Test
    void a_predecessor_that_changed_since_it_was_shown_is_looked_at_again() {
        var changed = new Loaded<>(id(URAWA), 2, 0, URAWA, Map.of(), List.of(), Trace.NONE);
        var all =
                Map.of(
                        id(URAWA),
                        changed,
                        id(OMIYA),
                        Cities.loaded(OMIYA),
                        id(SAITAMA),
                        Cities.loaded(SAITAMA));

        var objections =
                Succeedable.objections(merger(SAITAMA, URAWA, OMIYA), all, Set.of(), _ -> MAY_2001);

        assertThat(objections).containsExactly(new Succeedable.Objection(STALE, id(URAWA)));
    }
}
