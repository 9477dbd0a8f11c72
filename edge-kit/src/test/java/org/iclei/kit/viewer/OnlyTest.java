package org.iclei.kit.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class OnlyTest {
    private static final UUID CITY = UUID.randomUUID();

    private final Viewer both =
            new Viewer("somebody", Set.of(Role.REVIEWER, Role.CITY), Set.of(), CITY);

    @Test
    void a_reviewing_city_sees_its_own_where_reviewing_does_not_count() {
        var counted = both.only(Role.SECRETARIAT, Role.CITY);

        assertThat(both.seesEverything()).isTrue();
        assertThat(counted.seesEverything()).isFalse();
        assertThat(counted.asCity()).containsExactly(CITY);
    }

    @Test
    void nobody_gets_a_role_that_he_has_not() {
        assertThat(both.only(Role.SECRETARIAT).roles()).isEmpty();
    }
}
