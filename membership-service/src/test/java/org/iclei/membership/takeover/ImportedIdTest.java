package org.iclei.membership.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.organisation.Organisation;
import org.junit.jupiter.api.Test;

class ImportedIdTest {

    @Test
    void a_row_has_the_same_id_in_every_installation() {
        assertThat(ImportOrganisations.idOf(Organisation.key("Edmonton", "CA", "AB")))
                .hasToString("f4c417a3-a5e2-5e98-a112-51e80cc2a42d");
    }

    @Test
    void the_same_name_in_another_country_is_another_organisation() {
        assertThat(ImportOrganisations.idOf(Organisation.key("Halifax", "CA", "NS")))
                .isNotEqualTo(ImportOrganisations.idOf(Organisation.key("Halifax", "GB", null)));
    }
}
