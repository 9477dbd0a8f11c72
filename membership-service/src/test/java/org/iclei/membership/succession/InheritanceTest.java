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

import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.lineage.Inherited;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Term;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

class InheritanceTest {

    private static Inheritance of(Plan plan, Organisation... predecessors) {
        return new Inheritance(
                plan, Arrays.stream(predecessors).collect(Collectors.toMap(Cities::id, it -> it)));
    }

    private static Organisation saitama(Organisation heir, Organisation... predecessors) {
        return of(merger(heir, predecessors), predecessors).of(id(heir), heir);
    }

    @Test
    void the_heir_is_a_full_member_when_any_was_and_since_the_earliest_admission() {
        var heir = saitama(SAITAMA, URAWA, OMIYA, YONO);

        assertThat(heir.membership().category()).isEqualTo(Category.FULL);
        assertThat(heir.membership().term()).isEqualTo(new Term(MAY_2001, null));
        assertThat(heir.joinedOn()).isEqualTo("1994-10-01");
    }

    @Test
    void dues_go_over_from_those_that_belonged_and_population_from_nobody() {
        var heir = saitama(SAITAMA, URAWA, OMIYA, YONO);

        assertThat(heir.lineage().estate())
                .containsExactly(
                        new Inherited(id(URAWA), MAY_2001), new Inherited(id(OMIYA), MAY_2001));
        assertThat(heir.population()).isEqualTo(SAITAMA.population());
        assertThat(heir.membership().takenOverUntil()).isEqualTo("2001-03-31");
    }

    @Test
    void nobody_becomes_a_member_by_following_some_that_were_none() {
        var heir = saitama(SAITAMA, YONO, city("Iwatsuki", null, null));

        assertThat(heir.membership()).isNull();
        assertThat(heir.lineage().predecessors()).hasSize(2);
        assertThat(heir.lineage().beginsOn()).isEqualTo(MAY_2001);
    }

    @Test
    void a_heir_that_belongs_already_keeps_its_own_term() {
        var member = city("Saitama", Category.ASSOCIATE, "1996-01-01");

        var heir = saitama(member, URAWA, OMIYA);

        assertThat(heir.membership().term().began()).isEqualTo("1996-01-01");
        assertThat(heir.membership().category()).isEqualTo(Category.FULL);
        assertThat(heir.joinedOn()).isEqualTo("1994-10-01");
        assertThat(heir.lineage().beginsOn()).isNull();
    }

    @Test
    void a_heir_that_was_admitted_later_belongs_from_the_day_of_the_succession() {
        var heir = saitama(city("Saitama", Category.FULL, "2003-04-01"), URAWA, OMIYA);

        assertThat(heir.membership().term().began()).isEqualTo(MAY_2001);
    }

    @Test
    void a_heir_that_had_left_begins_anew_and_its_first_membership_is_still_known() {
        var left = new Term.End(LocalDate.of(1999, 1, 1), Standing.RESIGNED);
        var member = city("Saitama", Category.FULL, "1992-01-01");
        var former = member.belonging(member.membership().ended(left));

        var heir = saitama(former, URAWA, OMIYA);

        assertThat(heir.membership().terms())
                .containsExactly(
                        new Term(LocalDate.of(1992, 1, 1), left), new Term(MAY_2001, null));
        assertThat(heir.joinedOn()).isEqualTo("1992-01-01");
    }

    @Test
    void who_left_before_gives_no_membership_on() {
        var left = new Term.End(LocalDate.of(2001, 4, 30), Standing.TERMINATED);
        var omiya = OMIYA.belonging(OMIYA.membership().ended(left));

        var heir = saitama(SAITAMA, URAWA, omiya);

        assertThat(heir.membership().category()).isEqualTo(Category.ASSOCIATE);
        assertThat(heir.lineage().countsFrom(id(OMIYA))).isNull();
    }

    @Test
    void what_a_predecessor_had_inherited_itself_goes_on() {
        var before = new UUID(0, 1);
        var earlier = LocalDate.of(1990, 4, 1);
        var lineage = URAWA.lineage().inheriting(before, YONO.lineage(), earlier);

        var heir = saitama(SAITAMA, URAWA.descending(lineage), OMIYA);

        assertThat(heir.lineage().countsFrom(before)).isEqualTo(MAY_2001);
    }

    @Test
    void those_that_do_not_inherit_name_their_predecessor_and_no_more() {
        var other = city("Other", null, null);
        var split = plan(SuccessionKind.SPLIT, List.of(SAITAMA, other), SAITAMA, URAWA);

        var without = of(split, URAWA).of(id(other), other);

        assertThat(without.lineage().predecessors().getFirst().id()).isEqualTo(id(URAWA));
        assertThat(without.lineage().estate()).isEmpty();
        assertThat(without.membership()).isNull();
    }

    @Test
    void given_twice_nothing_is_given_again() {
        var inheritance = of(merger(SAITAMA, URAWA, OMIYA), URAWA, OMIYA);
        var once = inheritance.of(id(SAITAMA), SAITAMA);

        assertThat(inheritance.of(id(SAITAMA), once)).isSameAs(once);
    }

    @Test
    void a_predecessor_that_has_ended_meanwhile_still_counts_as_one_that_belonged() {
        var plan = merger(SAITAMA, URAWA, OMIYA);
        var ending = plan.ending(new UUID(0, 7));
        var urawa = Succeed.ended(URAWA, ending);
        var omiya = Succeed.ended(OMIYA, ending);

        assertThat(of(plan, urawa, omiya).of(id(SAITAMA), SAITAMA))
                .isEqualTo(saitama(SAITAMA, URAWA, OMIYA));
        assertThat(urawa.membership().term().end())
                .isEqualTo(new Term.End(MAY_2001, Standing.SUCCEEDED));
    }

    @Test
    void an_announced_end_lapses_for_the_heir() {
        Membership leaving =
                URAWA.membership()
                        .ended(new Term.End(LocalDate.of(2001, 12, 31), Standing.RESIGNED));

        var heir = saitama(SAITAMA, URAWA.belonging(leaving), OMIYA);

        assertThat(heir.membership().term().end()).isNull();
    }
}
