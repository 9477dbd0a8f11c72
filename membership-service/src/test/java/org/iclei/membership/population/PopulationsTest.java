package org.iclei.membership.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Edmonton declares 899,447 (https://iclei.org/en/members-search.html); GeoNames has 712,391. */
class PopulationsTest {
    private static final Population DECLARED = new Population(899_447, null, "declared");
    private static final Population GEONAMES = new Population(712_391, null, "GeoNames");
    private static final Population CENSUS = new Population(812_201, 2011, "Statistics Canada");

    @Test
    void geonames_never_leads() {
        assertThat(Populations.NONE.with(GEONAMES))
                .isEqualTo(new Populations(null, List.of(GEONAMES)));
        assertThat(Populations.NONE.with(DECLARED).with(GEONAMES).leading()).isEqualTo(DECLARED);
        assertThat(new Population(1, null, "https://www.geonames.org/5946768").fromGeoNames())
                .isTrue();
    }

    @Test
    void what_was_stored_while_geonames_led_leads_no_longer() {
        assertThat(Populations.of(GEONAMES, List.of()))
                .isEqualTo(new Populations(null, List.of(GEONAMES)));
    }

    @Test
    void the_declared_figure_leads_whatever_a_census_says_later() {
        assertThat(Populations.NONE.with(DECLARED).with(CENSUS).leading()).isEqualTo(DECLARED);
        assertThat(Populations.NONE.with(CENSUS).with(DECLARED))
                .isEqualTo(new Populations(DECLARED, List.of(CENSUS)));
    }

    @Test
    void of_two_declared_figures_the_later_year_leads() {
        var of2015 = new Population(900_000, 2015, "declared");
        var of2019 = new Population(972_223, 2019, "Declared");

        assertThat(Populations.NONE.with(of2019).with(of2015).all())
                .containsExactly(of2019, of2015);
        assertThat(Populations.NONE.with(of2015).with(of2019).leading()).isEqualTo(of2019);
    }

    @Test
    void the_same_source_and_year_stated_anew_replaces_the_figure() {
        var corrected = new Population(899_448, null, "declared");
        var anew = new Population(712_392, null, "geonames");

        assertThat(Populations.NONE.with(DECLARED).with(corrected).all())
                .containsExactly(corrected);
        assertThat(Populations.NONE.with(List.of(DECLARED, GEONAMES, anew)).others())
                .containsExactly(anew);
    }

    @Test
    void the_others_stand_in_the_order_of_their_years() {
        var of2006 = new Population(730_372, 2006, "Statistics Canada");

        assertThat(Populations.NONE.with(List.of(GEONAMES, of2006, CENSUS, DECLARED)).all())
                .containsExactly(DECLARED, CENSUS, of2006, GEONAMES);
    }
}
