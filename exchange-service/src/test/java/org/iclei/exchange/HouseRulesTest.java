package org.iclei.exchange;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void this_service_keeps_the_house_rules() {
        HouseRules.check("org.iclei.exchange");
    }
}
