package org.iclei.membership.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Locale;

class CountriesTest {
    private final Countries countries = new Countries();

    @Test
    void every_country_of_iso_3166_1_belongs_to_one_region_and_nothing_else_does() {
        assertThat(countries.codes()).containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void every_region_has_countries() {
        assertThat(Arrays.stream(Region.values()))
                .allMatch(
                        region ->
                                countries.codes().stream()
                                        .anyMatch(
                                                code ->
                                                        countries.regionOf(code).orElseThrow()
                                                                == region));
    }

    @ParameterizedTest
    @CsvSource({
        "EE, EUROPE",
        "ET, AFRICA",
        "MX, MEXICO_CENTRAL_AMERICA_CARIBBEAN",
        "JP, EAST_ASIA",
        "IN, SOUTH_ASIA",
        "ID, SOUTHEAST_ASIA",
        "NZ, OCEANIA",
        "BR, SOUTH_AMERICA",
        "CA, NORTH_AMERICA"
    })
    void a_country_belongs_to_the_region_it_votes_in(String country, Region region) {
        assertThat(countries.regionOf(country)).contains(region);
    }

    @Test
    void a_code_outside_iso_3166_1_has_no_region() {
        assertThat(countries.regionOf("XX")).isEmpty();
        assertThat(countries.regionOf("ee")).isEmpty();
    }
}
