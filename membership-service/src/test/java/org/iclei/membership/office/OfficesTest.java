package org.iclei.membership.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
    private final Offices offices = new Offices();

    @Test
    void there_are_thirteen_offices_and_only_the_world_secretariat_has_no_region() {
        assertThat(offices.all()).hasSize(13);
        assertThat(offices.all())
                .filteredOn(office -> office.region() == null)
                .extracting(Office::code)
                .containsExactly("WORLD");
    }

    @Test
    void every_region_has_an_office_that_works_in_it() {
        for (var region : Region.values()) {
            assertThat(offices.all())
                    .anyMatch(office -> office.region() == region && office.worksIn(region));
        }
    }

    @Test
    void a_regional_office_lies_in_its_own_region() {
        var countries = new Countries();

        assertThat(offices.all())
                .filteredOn(office -> office.region() != null)
                .allMatch(
                        office ->
                                office.worksIn(countries.regionOf(office.country()).orElseThrow()));
    }

    @Test
    void japan_and_korea_are_offices_inside_east_asia() {
        assertThat(offices.find("JAPAN").orElseThrow().worksIn(Region.EAST_ASIA)).isTrue();
        assertThat(offices.find("KOREA").orElseThrow().worksIn(Region.EAST_ASIA)).isTrue();
        assertThat(offices.find("JAPAN").orElseThrow().worksIn(Region.EUROPE)).isFalse();
    }

    @Test
    void the_world_secretariat_may_serve_anywhere() {
        assertThat(offices.find("WORLD").orElseThrow().worksIn(Region.OCEANIA)).isTrue();
    }
}
