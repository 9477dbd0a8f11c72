package org.iclei.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_kit_keeps_the_house_rules() {
        HouseRules.check("org.iclei.kit");
    }

    @Test
    void the_kit_stays_within_its_1320_lines() {
        assertThat(HouseRules.lines()).isLessThanOrEqualTo(1_320);
    }
}
