package org.iclei.gateway.feed;

import org.apache.kafka.common.KafkaException;
import org.iclei.kit.problem.Away;
import org.iclei.schema.Catalogue;
import org.iclei.schema.EventType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.concurrent.RejectedExecutionException;

@Configuration(proxyBeanMethods = false)
class FeedBeans {

    /** Each service has one topic, named after it. */
    @Bean
    Readers readers(@Value("${spring.kafka.bootstrap-servers}") String servers) {
        var topics = Catalogue.all().stream().map(EventType::service).distinct().sorted();
        return new Readers(servers, topics.toList());
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
