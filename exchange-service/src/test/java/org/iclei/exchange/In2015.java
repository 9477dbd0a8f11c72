package org.iclei.exchange;

import org.iclei.kit.clock.BusinessClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.time.Instant;

/** Before the meetings of 2015, so that they are still to come. */
@TestConfiguration(proxyBeanMethods = false)
public class In2015 {

    @Bean
    @Primary
    BusinessClock may() {
        return () -> Instant.parse("2015-05-01T09:00:00Z");
    }
}
