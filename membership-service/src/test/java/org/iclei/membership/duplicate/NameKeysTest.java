package org.iclei.membership.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Profile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Saanich (District), BC, saanich",
        "District of Saanich, BC, saanich",
        "Newark CA, CA, newark",
        "City of Växjö, , vaxjo",
        "Landeshauptstadt Hannover, NI, hannover",
        "Gasteiz / Vitoria, PV, gasteiz vitoria",
        "Vitoria-Gasteiz, PV, gasteiz vitoria",
        "मुंबई, MH, मुंबई",
        "City, , city"
    })
    void what_a_clerk_adds_does_not_count(String name, @Nullable String subdivision, String key) {
        assertThat(NameKeys.of(called(OrganisationName.of(name, null), subdivision)))
                .containsExactly(key);
    }

    @Test
    void north_saanich_is_not_saanich() {
        assertThat(NameKeys.of(called(OrganisationName.of("North Saanich", null), "BC")))
                .doesNotContain("saanich");
    }

    @Test
    void every_name_counts() {
        var name = OrganisationName.of("Köln", "Cologne", List.of("Stadt Köln", "Colonia"));

        assertThat(NameKeys.of(called(name, null)))
                .containsExactlyInAnyOrder("koln", "cologne", "colonia");
    }

    private static Organisation called(OrganisationName name, @Nullable String subdivision) {
        var any = Known.saanich();
        return any.described(
                name, subdivision, any.populations(), List.of(), Map.of(), Profile.EMPTY);
    }
}
