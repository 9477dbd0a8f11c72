package org.iclei.membership.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.lineage.Ending;
import org.iclei.membership.organisation.lineage.Lineage;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.population.Population;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class OrganisationTest {

    @Test
    void of_edmonton_nothing_is_missing() {
        assertThat(Known.edmonton().missing()).isEmpty();
    }

    @Test
    void a_member_without_a_day_of_admission_is_a_task() {
        assertThat(Known.madison().missing()).containsExactly(MissingFact.JOINED_ON);
    }

    @Test
    void an_organisation_without_a_population_is_a_task() {
        assertThat(Known.saanich().missing()).containsExactly(MissingFact.POPULATION);
    }

    @Test
    void who_is_no_member_needs_no_day_of_admission() {
        assertThat(Known.saanich().missing()).doesNotContain(MissingFact.JOINED_ON);
    }

    @Test
    void who_joined_but_is_not_known_to_pay_is_no_member() {
        assertThat(Known.beloHorizonte().isMember()).isFalse();
        assertThat(Known.edmonton().isMember()).isTrue();
    }

    @Test
    void no_population_is_below_zero_or_beyond_mankind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(-1, null, "declared"));
        assertThat(Population.isPossible(0)).isTrue();
        assertThat(Population.isPossible(10_000_000_001L)).isFalse();
    }

    @Test
    void capitals_and_blanks_do_not_make_another_organisation() {
        var key = Organisation.key("Mount Kisco NY", "US", "NY");

        assertThat(Organisation.key(" MOUNT  Kisco\u00a0NY ", "US", "NY")).isEqualTo(key);
        assertThat(Organisation.key("Mount Kisco NY", "US", null)).isNotEqualTo(key);
        assertThat(Organisation.key("Mount Kisco NY", "CA", "NY")).isNotEqualTo(key);
    }

    @Test
    void an_accent_does_make_another_organisation() {
        assertThat(Organisation.key("Malmo", "SE", null))
                .isNotEqualTo(Organisation.key("Malmö", "SE", null));
    }

    @Test
    void one_that_ended_leaves_its_key_to_who_comes_after_it() {
        var known = Known.edmonton();

        var gone = known.descending(Lineage.NONE.ending(ending()));

        assertThat(gone.key()).isNotEqualTo(known.key());
        assertThat(gone.descending(Lineage.NONE)).isEqualTo(known);
    }

    @Test
    void corrected_later_it_takes_no_key_back() {
        var known = Known.edmonton();
        var gone = known.descending(Lineage.NONE.ending(ending()));

        var corrected =
                gone.described(
                        OrganisationName.of("Edmonton", "City of Edmonton"),
                        "AB",
                        gone.populations(),
                        gone.represents(),
                        gone.externalIds(),
                        gone.profile());

        assertThat(corrected.key()).isEqualTo(gone.key());
    }

    @Test
    void two_of_one_name_that_ended_on_one_day_have_two_keys() {
        var one = Known.edmonton().descending(Lineage.NONE.ending(ending()));
        var other = Known.edmonton().descending(Lineage.NONE.ending(ending()));

        assertThat(one.key()).isNotEqualTo(other.key());
    }

    private static Ending ending() {
        return new Ending(
                UUID.randomUUID(),
                LocalDate.of(2005, 4, 1),
                SuccessionKind.MERGER,
                List.of(UUID.randomUUID()),
                null);
    }
}
