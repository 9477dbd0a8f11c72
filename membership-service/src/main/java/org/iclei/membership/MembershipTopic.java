package org.iclei.membership;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class MembershipTopic {
    /** For ever: with another number a key would move to another partition. */
    private static final int PARTITIONS = 6;

    /** Kept whole, so that every reader can begin at the beginning. */
    @Bean
    NewTopic membership() {
        return new NewTopic("membership", Optional.of(PARTITIONS), Optional.empty())
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1",
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
