package org.iclei.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.envelope.UnreadableRecord;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class InboxBeans {
    private static final long FIRST_PAUSE_MILLIS = 200;

    /** Below max.poll.interval.ms, or the group would take the partition away. */
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    @Bean
    Events decodedEvents(JsonMapper json) {
        return new Events(json);
    }

    /** A valid event is tried for ever: skipped, its successor would make it count as seen. */
    @Bean
    CommonErrorHandler listenerFaults(
            KafkaTemplate<byte[], byte[]> relayTemplate, MeterRegistry metrics) {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var faults = new DefaultErrorHandler(new ListenerFaults(relayTemplate, metrics), pauses);
        faults.addNotRetryableExceptions(UnreadableRecord.class);
        faults.setRetryListeners(
                (record, _, attempt) -> {
                    if (attempt > 1)
                        metrics.counter("iclei.inbox.retried", "topic", record.topic()).increment();
                });
        return faults;
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> faultsOf(
            CommonErrorHandler listenerFaults) {
        return (container, _, _) -> container.setCommonErrorHandler(listenerFaults);
    }
}
