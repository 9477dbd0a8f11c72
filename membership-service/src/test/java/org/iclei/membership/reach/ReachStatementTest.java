package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.reach.Members.declared;
import static org.iclei.membership.reach.Members.member;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Shares of the United Nations' figures (World Urbanization Prospects, the 2018 revision). */
class ReachStatementTest {

    @Test
    void _791_million_are_a_fifth_of_the_urban_population_of_2015() {
        assertThat(statement(2015, 791_457_003).percent()).isEqualByComparingTo("20.00");
    }

    @Test
    void _837_million_are_a_fifth_of_the_urban_population_of_2018() {
        assertThat(statement(2018, 837_395_133).percent()).isEqualByComparingTo("20.00");
    }

    @Test
    void edmonton_alone_is_two_hundredths_of_a_per_cent() {
        assertThat(statement(2015, 899_447).percent()).isEqualByComparingTo("0.02");
    }

    private static ReachStatement statement(int year, long residents) {
        var urban = new UrbanPopulations().find(year, "UN WUP 2018").orElseThrow();
        var members = List.of(member("Everybody", declared(residents, year)));
        return new ReachStatement(urban, new CountOnce(year, members, Map.of()).lines(members));
    }
}
