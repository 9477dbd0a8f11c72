package org.iclei.kit.outbox;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

@Configuration(proxyBeanMethods = false)
class TopicBeans {
    /** For ever: with another number a key would move to another partition. */
    private static final int PARTITIONS = 6;

    /**
     * The topic that a service owns; kept whole, so that every reader can begin at the beginning.
     */
    @Bean
    KafkaAdmin.NewTopics ownTopic(@Value("${iclei.service}") String service) {
        return new KafkaAdmin.NewTopics(topic(service));
    }

    static NewTopic topic(String service) {
        return TopicBuilder.name(service)
                .partitions(PARTITIONS)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE)
                .build();
    }
}
