package org.iclei.membership.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.iclei.membership.population.Population;
import org.junit.jupiter.api.Test;

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
}
