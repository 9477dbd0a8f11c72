package org.iclei.gateway;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_gateway_keeps_the_house_rules() {
        HouseRules.check("org.iclei.gateway");
    }
}
