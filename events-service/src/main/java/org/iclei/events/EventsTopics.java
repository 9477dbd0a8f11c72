package org.iclei.events;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class EventsTopics {
    /** For ever: with another number a key would move to another partition. */
    private static final int PARTITIONS = 6;

    /** Kept whole, so that every reader can begin at the beginning. */
    @Bean
    NewTopic eventsTopic() {
        return topic("events", PARTITIONS);
    }

    @Bean
    NewTopic unreadableForScheduling() {
        return topic("error.exchange.events.scheduling", 1);
    }

    @Bean
    NewTopic unreadableForMemberDirectory() {
        return topic("error.membership.events.memberdirectory", 1);
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1",
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
