package org.iclei.membership.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.trail.Trace;
import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Merging;
import org.iclei.membership.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class NamesakesTest {
    private static final LocalDate DAY = LocalDate.of(2015, 12, 31);
    private static final Loaded<Organisation> MONTREAL =
            loaded(named(OrganisationName.of("Montréal", "Mount Royal", List.of("Ville-Marie"))));

    @Test
    void any_of_its_names_means_it_whatever_the_capitals_and_accents() {
        for (var text : List.of("Montréal", "MONTREAL", "mount royal", "Ville-Marie")) {
            assertThat(meant(text, List.of(MONTREAL))).as(text).isEqualTo(MONTREAL.id());
        }
        assertThat(meant("Laval", List.of(MONTREAL))).isNull();
    }

    @Test
    void its_id_means_it_and_that_of_a_duplicate_too() {
        var duplicate = UUID.randomUUID();
        var survivor = loaded(MONTREAL.state().merging(Merging.NONE.absorbing(duplicate)));

        assertThat(meant(survivor.id().toString(), List.of(survivor))).isEqualTo(survivor.id());
        assertThat(meant(duplicate.toString(), List.of(survivor))).isEqualTo(survivor.id());
    }

    @Test
    void a_name_that_two_share_means_nobody() {
        var other = loaded(named(OrganisationName.of("Mont-Royal", "Mount Royal")));

        assertThat(meant("Mount Royal", List.of(MONTREAL, other))).isNull();
        assertThat(meant("Mont-Royal", List.of(MONTREAL, other))).isEqualTo(other.id());
    }

    @Test
    void of_a_city_and_a_region_that_is_also_called_so_the_city_is_meant() {
        var city = loaded(named(OrganisationName.of("Vancouver", null)));
        var region =
                loaded(named(OrganisationName.of("Metro Vancouver", null, List.of("Vancouver"))));

        assertThat(meant("VANCOUVER", List.of(region, city))).isEqualTo(city.id());
        assertThat(meant("Metro Vancouver", List.of(region, city))).isEqualTo(region.id());
    }

    @Test
    void of_two_that_differ_in_accents_the_one_that_is_written_so_is_meant() {
        var other = loaded(named(OrganisationName.of("Montreal", null)));

        assertThat(meant("Montréal", List.of(MONTREAL, other))).isEqualTo(MONTREAL.id());
        assertThat(meant("Montreal", List.of(MONTREAL, other))).isEqualTo(other.id());
    }

    /** Null when it is nobody in particular. */
    private static @Nullable UUID meant(String text, List<Loaded<Organisation>> known) {
        var league =
                Known.saanich()
                        .described(
                                OrganisationName.of("League", null),
                                null,
                                Known.saanich().populations(),
                                List.of(text),
                                Map.of(),
                                Known.saanich().profile());
        var namesakes = new Namesakes(known, DAY);
        return namesakes.representedBy(league).stream().findFirst().orElse(null);
    }

    private static Organisation named(OrganisationName name) {
        var known = Known.edmonton();
        return known.described(
                name, null, known.populations(), List.of(), Map.of(), known.profile());
    }

    private static Loaded<Organisation> loaded(Organisation state) {
        return new Loaded<>(UUID.randomUUID(), 1, 1, state, Map.of(), List.of(), Trace.NONE);
    }
}
