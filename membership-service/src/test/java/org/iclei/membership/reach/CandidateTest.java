package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.reach.Members.declared;
import static org.iclei.membership.reach.Members.member;

import org.junit.jupiter.api.Test;

class CandidateTest {
    private final Candidate member =
            member("Växjö", declared(60_000, 2010), declared(65_383, 2014), declared(70_000, 2019));

    @Test
    void the_latest_figure_not_after_the_year_counts() {
        assertThat(member.figureOf(2015)).isEqualTo(declared(65_383, 2014));
        assertThat(member.figureOf(2019)).isEqualTo(declared(70_000, 2019));
    }

    @Test
    void before_all_figures_the_earliest_counts() {
        assertThat(member.figureOf(2000)).isEqualTo(declared(60_000, 2010));
    }

    @Test
    void a_figure_without_a_year_counts_where_no_dated_one_does() {
        var undated = member("Växjö", declared(64_000, null), declared(70_000, 2019));

        assertThat(undated.figureOf(2015)).isEqualTo(declared(64_000, null));
        assertThat(undated.figureOf(2020)).isEqualTo(declared(70_000, 2019));
    }

    @Test
    void who_stated_nothing_has_no_figure() {
        assertThat(member("Madison WI").figureOf(2015)).isNull();
    }
}
