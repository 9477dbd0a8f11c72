package org.iclei.local.bench;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_benchmarks_keep_the_house_rules() {
        HouseRules.check("org.iclei.local.bench");
    }
}
