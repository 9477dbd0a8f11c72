package org.iclei.membership.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.Organisations.Tally;
import org.iclei.membership.standing.Standing;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RollUpTest {
    private static final List<Tally> TALLIES =
            List.of(
                    new Tally(Region.NORTH_AMERICA, "CANADA", Standing.ACTIVE, 3),
                    new Tally(Region.NORTH_AMERICA, "CANADA", Standing.SUSPENDED, 1),
                    new Tally(Region.NORTH_AMERICA, "USA", Standing.ACTIVE, 2),
                    new Tally(Region.NORTH_AMERICA, "USA", Standing.RESIGNED, 4),
                    new Tally(Region.EUROPE, "EUROPE", null, 7));

    @Test
    void the_networks_size_and_its_members_are_two_counts() {
        assertThat(RollUp.of(TALLIES))
                .isEqualTo(
                        new RollUp(
                                17,
                                6,
                                Map.of(
                                        Standing.ACTIVE, 5L,
                                        Standing.SUSPENDED, 1L,
                                        Standing.RESIGNED, 4L)));
    }

    @Test
    void two_offices_of_one_region_are_counted_apart_and_together() {
        assertThat(RollUp.by(Tally::region, TALLIES).get(Region.NORTH_AMERICA))
                .extracting(RollUp::organisations, RollUp::members)
                .containsExactly(10L, 6L);
        assertThat(RollUp.by(Tally::office, TALLIES).get("USA"))
                .extracting(RollUp::organisations, RollUp::members)
                .containsExactly(6L, 2L);
    }
}
