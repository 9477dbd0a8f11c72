package org.iclei.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.memberdirectory.Concern;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ProgrammeTest {
    private static final Instant NOW = Instant.parse("2015-03-01T10:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final Programme euCanada =
            new Programme(
                    "EU–Canada Cooperation",
                    List.of("EU-Canada Urban Policy Cooperation"),
                    List.of("low-carbon development"),
                    List.of(
                            new Programme.Side("EU", List.of("DE", "EE", "ES", "PT")),
                            new Programme.Side("PARTNER", List.of("CA"))),
                    5,
                    1,
                    List.of(),
                    new Concern(List.of("CANADA"), List.of()));

    @Test
    void a_country_belongs_to_its_side() {
        assertThat(euCanada.sideOf("EE")).contains("EU");
        assertThat(euCanada.sideOf("CA")).contains("PARTNER");
    }

    @Test
    void ethiopia_belongs_to_neither_side_though_a_page_printed_its_code_for_tallinn() {
        assertThat(euCanada.sideOf("ET")).isEmpty();
    }

    @Test
    void the_second_pairing_of_a_city_finds_no_place() {
        var taken = euCanada.take("pairing of Tallinn", 1, FIRST, NOW).orElseThrow();

        assertThat(taken.take("pairing of Tallinn", 1, SECOND, NOW)).isEmpty();
    }

    @Test
    void taking_a_place_twice_is_taking_it_once() {
        var taken = euCanada.take("pairing of Tallinn", 1, FIRST, NOW).orElseThrow();

        assertThat(taken.take("pairing of Tallinn", 1, FIRST, NOW)).contains(taken);
    }

    @Test
    void a_place_given_back_is_free_for_another() {
        var taken = euCanada.take("pairing of Tallinn", 1, FIRST, NOW).orElseThrow();

        assertThat(taken.giveBack(FIRST).take("pairing of Tallinn", 1, SECOND, NOW)).isPresent();
    }

    @Test
    void a_place_that_goes_over_counts_for_the_other_beyond_its_number() {
        var own = euCanada.take("pairing of Halifax", 1, SECOND, NOW).orElseThrow();
        var both = own.take("pairing of Dartmouth", 1, FIRST, NOW).orElseThrow();

        var passed = both.passOn(FIRST, "pairing of Dartmouth", "pairing of Halifax");

        assertThat(passed.taken())
                .extracting(Programme.Place::of)
                .containsExactly("pairing of Halifax", "pairing of Halifax");
        assertThat(passed.take("pairing of Halifax", 2, UUID.randomUUID(), NOW)).isEmpty();
    }
}
