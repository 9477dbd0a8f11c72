package org.iclei.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.iclei.kit.envelope.UnreadableRecord;
import org.iclei.kit.observation.Duplicates;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * What was put aside: {@code POST /actuator/aside/<group>} hands it back to the listener of its
 * group, {@code DELETE} lets it be. It stays on its topic either way.
 */
@Endpoint(id = "aside")
final class Aside {
    /**
     * @param handled taken by the listener now
     * @param overtaken dropped by the listener, or by one of those that it tells: the same event or
     *     a later one of its subject was handled before
     * @param left still unreadable, and put aside again
     */
    record HandedBack(int handled, int overtaken, int left) {}

    private final Subscriptions subscriptions;
    private final BeanFactory beans;
    private final KafkaProperties kafka;
    private final KafkaTemplate<byte[], byte[]> template;

    Aside(
            Subscriptions subscriptions,
            BeanFactory beans,
            KafkaProperties kafka,
            KafkaTemplate<byte[], byte[]> template) {
        this.subscriptions = subscriptions;
        this.beans = beans;
        this.kafka = kafka;
        this.template = template;
    }

    /** One at a time, each done before the next: a fault stops here, and the next call goes on. */
    @WriteOperation
    synchronized HandedBack handBack(@Selector String group) {
        var subscription = subscriptions.of(group);
        var handler = beans.getBean(subscription.function(), EventHandler.class);
        int handled = 0;
        int overtaken = 0;
        int left = 0;
        try (var reader = reader(subscription)) {
            while (reader.more()) {
                for (var record : reader.next()) {
                    try {
                        var event = EnvelopeHeaders.envelope(record);
                        if (Duplicates.metIn(() -> handler.handle(event))) overtaken++;
                        else handled++;
                    } catch (UnreadableRecord e) {
                        template.send(copy(record)).join();
                        left++;
                    }
                    reader.done(record);
                }
            }
        }
        return new HandedBack(handled, overtaken, left);
    }

    @DeleteOperation
    synchronized void letBe(@Selector String group) {
        try (var reader = reader(subscriptions.of(group))) {
            reader.allDone();
        }
    }

    private TopicReader reader(Subscriptions.Subscription subscription) {
        return new TopicReader(kafka, subscription.errorTopic(), subscription.asideGroup());
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.key(), record.value(), record.headers());
    }
}
