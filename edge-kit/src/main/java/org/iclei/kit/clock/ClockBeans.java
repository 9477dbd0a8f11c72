package org.iclei.kit.clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ClockBeans {

    /**
     * @param file named by the embedded stack alone; everywhere else the day is the real one
     */
    @Bean
    BusinessClock businessClock(Clock clock, @Value("${iclei.business-clock:}") String file) {
        return file.isEmpty() ? clock::instant : new ShiftedClock(Path.of(file), clock);
    }
}
