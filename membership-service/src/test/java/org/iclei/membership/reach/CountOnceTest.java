package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.reach.Members.EDMONTON;
import static org.iclei.membership.reach.Members.NEWARK;
import static org.iclei.membership.reach.Members.SURABAYA;
import static org.iclei.membership.reach.Members.declared;
import static org.iclei.membership.reach.Members.id;
import static org.iclei.membership.reach.Members.member;

import org.iclei.membership.reach.lines.Line;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class CountOnceTest {
    private static final Candidate ASSOCIATION = member("Association", declared(4_000_000, 2014));
    private static final Candidate SILENT = member("Silent association");

    @Test
    void members_that_nobody_stands_for_count_each() {
        assertThat(residents(List.of(EDMONTON, NEWARK), Map.of())).isEqualTo(945_257);
    }

    @Test
    void a_city_that_an_association_stands_for_is_not_added_again() {
        var represents = Map.of(ASSOCIATION.id(), Set.of(EDMONTON.id()));

        var lines = lines(List.of(ASSOCIATION, EDMONTON, NEWARK), represents);

        assertThat(total(lines)).isEqualTo(4_045_810);
        assertThat(lineOf(EDMONTON, lines).countedBy()).isEqualTo(ASSOCIATION.id());
    }

    @Test
    void an_association_without_a_figure_leaves_its_cities_to_count() {
        var represents = Map.of(SILENT.id(), Set.of(EDMONTON.id(), NEWARK.id()));

        assertThat(residents(List.of(SILENT, EDMONTON, NEWARK), represents)).isEqualTo(945_257);
    }

    @Test
    void who_stands_for_a_region_stands_for_its_cities_though_the_region_is_no_member() {
        var region = id("Region that is no member");
        var represents = Map.of(ASSOCIATION.id(), Set.of(region), region, Set.of(EDMONTON.id()));

        assertThat(residents(List.of(ASSOCIATION, EDMONTON), represents)).isEqualTo(4_000_000);
    }

    @Test
    void of_a_chain_only_the_topmost_counts_and_all_below_are_counted_by_it() {
        var region = member("Region", declared(2_000_000, 2014));
        var represents =
                Map.of(
                        ASSOCIATION.id(), Set.of(region.id()),
                        region.id(), Set.of(EDMONTON.id()));

        var lines = lines(List.of(EDMONTON, region, ASSOCIATION), represents);

        assertThat(total(lines)).isEqualTo(4_000_000);
        assertThat(lineOf(EDMONTON, lines).countedBy()).isEqualTo(ASSOCIATION.id());
    }

    @Test
    void a_city_of_two_associations_is_in_both_figures_and_in_none_of_its_own() {
        var other = member("Other association", declared(1_000_000, 2014));
        var represents =
                Map.of(
                        ASSOCIATION.id(), Set.of(EDMONTON.id()),
                        other.id(), Set.of(EDMONTON.id()));

        assertThat(residents(List.of(ASSOCIATION, other, EDMONTON), represents))
                .isEqualTo(5_000_000);
    }

    @Test
    void of_two_that_stand_for_each_other_the_larger_counts() {
        var represents =
                Map.of(
                        EDMONTON.id(), Set.of(SURABAYA.id()),
                        SURABAYA.id(), Set.of(EDMONTON.id()));

        assertThat(residents(List.of(EDMONTON, SURABAYA), represents)).isEqualTo(3_457_409);
    }

    private static long residents(List<Candidate> members, Map<UUID, Set<UUID>> represents) {
        return total(lines(members, represents));
    }

    private static List<Line> lines(List<Candidate> members, Map<UUID, Set<UUID>> represents) {
        return new CountOnce(2015, members, represents).lines(members);
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::residents).sum();
    }

    private static Line lineOf(Candidate member, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.organisation().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }
}
