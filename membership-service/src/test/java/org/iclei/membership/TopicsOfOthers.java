package org.iclei.membership;

import org.iclei.kit.testing.Topic;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whose topics this service reads are not there in its tests; each started application has them.
 */
public final class TopicsOfOthers
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new Topic("exchange").createIfMissing();
    }
}
