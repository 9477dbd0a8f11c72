package org.iclei.events;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_service_keeps_the_house_rules() {
        HouseRules.check("org.iclei.events");
    }
}
