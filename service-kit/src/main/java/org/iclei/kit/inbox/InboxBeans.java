package org.iclei.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.kit.envelope.UnreadableRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.util.backoff.ExponentialBackOff;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Configuration(proxyBeanMethods = false)
class InboxBeans {
    private static final Logger log = LoggerFactory.getLogger(InboxBeans.class);

    @Bean
    Events decodedEvents(JsonMapper json) {
        return new Events(json);
    }

    /**
     * A valid event is tried for ever: skipped, its successor would make it count as seen.
     *
     * @param longest below max.poll.interval.ms, or the group would take the partition away
     */
    @Bean
    CommonErrorHandler listenerFaults(
            KafkaTemplate<byte[], byte[]> relayTemplate,
            MeterRegistry metrics,
            @Value("${iclei.inbox.first-pause:200ms}") Duration first,
            @Value("${iclei.inbox.longest-pause:30s}") Duration longest) {
        var pauses = new ExponentialBackOff(first.toMillis(), 2);
        pauses.setMaxInterval(longest.toMillis());
        var faults = new DefaultErrorHandler(new ListenerFaults(relayTemplate, metrics), pauses);
        // the usual list of faults not worth a retry would put valid events aside
        faults.setClassifications(Map.of(UnreadableRecord.class, false), true);
        faults.setRetryListeners(
                (record, fault, attempt) -> {
                    if (ListenerFaults.unreadable(fault) != null) return;
                    log.warn(
                            "inbox.failed topic={} partition={} offset={} attempt={}",
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            attempt,
                            fault);
                });
        return faults;
    }

    @Bean
    Subscriptions subscriptions(
            BindingServiceProperties bindings,
            ObjectProvider<Projection<?>> projections,
            Environment settings,
            @Value("${iclei.service}") String service) {
        return new Subscriptions(bindings, projections.stream().toList(), settings, service);
    }

    /** Where each group puts aside what it cannot read; without it, its partition would stop. */
    @Bean
    KafkaAdmin.NewTopics aside(BindingServiceProperties bindings) {
        return new KafkaAdmin.NewTopics(
                bindings.getBindings().values().stream()
                        .filter(binding -> binding.getGroup() != null)
                        .map(
                                binding ->
                                        ListenerFaults.errorTopic(
                                                binding.getDestination(), binding.getGroup()))
                        .map(name -> TopicBuilder.name(name).config("retention.ms", "-1").build())
                        .toArray(NewTopic[]::new));
    }

    @Bean
    Rebuild rebuildEndpoint(Events events, KafkaProperties kafka, Subscriptions subscriptions) {
        return new Rebuild(events, kafka, subscriptions);
    }

    @Bean
    Aside asideEndpoint(
            Subscriptions subscriptions,
            BeanFactory beans,
            KafkaProperties kafka,
            KafkaTemplate<byte[], byte[]> relayTemplate) {
        return new Aside(subscriptions, beans, kafka, relayTemplate);
    }

    @Bean
    KafkaHeaderMapper envelopeHeaders() {
        return new EnvelopeHeaders();
    }

    @Bean
    BatchMessageConverter batches() {
        return new Batches();
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> faultsOf(
            CommonErrorHandler listenerFaults, MeterRegistry metrics) {
        var figures = new ConcurrentHashMap<String, ListenerFigures>();
        return (container, topic, group) -> {
            container.setCommonErrorHandler(listenerFaults);
            var its =
                    figures.computeIfAbsent(
                            ListenerFaults.errorTopic(topic, group),
                            _ -> new ListenerFigures(metrics, topic, group));
            container.setRecordInterceptor(its);
            container.setBatchInterceptor(its);
        };
    }
}
