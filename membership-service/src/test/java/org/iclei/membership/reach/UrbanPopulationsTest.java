package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrbanPopulationsTest {
    private final UrbanPopulations references = new UrbanPopulations();

    @Test
    void the_world_had_3_957_285_013_urban_residents_in_2015() {
        assertThat(references.find(2015, "UN WUP 2018"))
                .hasValueSatisfying(one -> assertThat(one.value()).isEqualTo(3_957_285_013L));
    }

    @Test
    void a_year_between_two_figures_has_none() {
        assertThat(references.find(2016, "UN WUP 2018")).isEmpty();
    }

    @Test
    void a_year_of_another_series_has_none() {
        assertThat(references.find(2015, "UN WUP 2025")).isEmpty();
    }
}
