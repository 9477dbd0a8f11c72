package org.iclei.gateway.feed;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.common.KafkaException;
import org.iclei.gateway.feed.log.LogReader;
import org.iclei.gateway.feed.log.Readers;
import org.iclei.kit.observation.Pulse;
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

    /** A gateway may be cut off from the log alone. */
    @Bean
    Pulse brokerPulse(Readers readers, MeterRegistry metrics) {
        return new Pulse(
                "broker", () -> readers.with(LogReader::extent).block(), () -> {}, metrics);
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
