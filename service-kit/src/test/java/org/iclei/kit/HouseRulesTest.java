package org.iclei.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_kit_keeps_the_house_rules() {
        HouseRules.check("org.iclei.kit");
    }

    @Test
    void the_kit_stays_within_its_2650_lines() {
        assertThat(HouseRules.lines()).isLessThanOrEqualTo(2_650);
    }
}
