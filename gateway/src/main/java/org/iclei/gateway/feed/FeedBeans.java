package org.iclei.gateway.feed;

import org.apache.kafka.common.KafkaException;
import org.iclei.gateway.feed.log.Readers;
import org.iclei.kit.problem.Away;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.concurrent.RejectedExecutionException;

@Configuration(proxyBeanMethods = false)
class FeedBeans {

    @Bean
    Readers readers(@Value("${spring.kafka.bootstrap-servers}") String servers) {
        return new Readers(servers, Topics.ALL);
    }

    @Bean
    Away logAway() {
        return new Away(KafkaException.class);
    }

    /** Too many readers at once. */
    @Bean
    Away logBusy() {
        return new Away(RejectedExecutionException.class);
    }
}
