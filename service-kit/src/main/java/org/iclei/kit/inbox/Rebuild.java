package org.iclei.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.iclei.kit.envelope.UnreadableRecord;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * {@code POST /actuator/rebuild/<projection>}: makes a projection anew from offset 0, beside the
 * one that is read, and swaps. The listeners fill both meanwhile; of two rebuilds the one that
 * began last wins (ADR 15).
 */
@Endpoint(id = "rebuild")
final class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    /** Long after the last reader has heard of the swap. */
    private static final Duration BEFORE_THE_DROP = Generations.KNOWN_FOR.multipliedBy(5);

    /**
     * @param events how many were read
     * @param swapped false when a later rebuild took over
     */
    record Outcome(long events, long millis, long eventsPerSecond, boolean swapped) {}

    private final Events events;
    private final KafkaProperties kafka;
    private final Subscriptions subscriptions;

    Rebuild(Events events, KafkaProperties kafka, Subscriptions subscriptions) {
        this.events = events;
        this.kafka = kafka;
        this.subscriptions = subscriptions;
    }

    /** Answers when the projection is rebuilt and the former one is dropped. */
    @WriteOperation
    Outcome rebuild(@Selector String projection) throws InterruptedException {
        for (var one : subscriptions.all()) {
            var its = one.projection();
            if (its == null || !its.name().equals(projection)) continue;
            var outcome = of(its, one.topic(), one.group());
            Thread.sleep(BEFORE_THE_DROP);
            its.generations().dropOthers();
            return outcome;
        }
        throw new Refused(ProblemType.NOT_FOUND, "There is no such projection here.");
    }

    Outcome of(Projection<?> projection, String topic, String group) {
        long start = System.nanoTime();
        var generations = projection.generations();
        // before the log's end is asked for: whatever a listener took without knowing of this
        // rebuild then lies below that end
        var next = generations.begin();
        log.info("rebuild.begun projection={} collection={}", projection.name(), next);
        long read = 0;
        try (var reader = new TopicReader(kafka, topic, group + ".rebuild")) {
            while (reader.more()) {
                var records = reader.next();
                var puts = records.stream().flatMap(record -> puts(projection, record)).toList();
                projection.fill(next, puts);
                read += records.size();
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long perSecond = read * 1_000 / Math.max(1, millis);
        var outcome = new Outcome(read, millis, perSecond, generations.swap(next));
        log.info("rebuild.done projection={} outcome={}", projection.name(), outcome);
        return outcome;
    }

    /** Nothing of what a listener would put aside. */
    private Stream<Projection.Put> puts(
            Projection<?> projection, ConsumerRecord<byte[], byte[]> record) {
        try {
            return events.puts(projection, EnvelopeHeaders.envelope(record)).stream();
        } catch (UnreadableRecord e) {
            log.warn(
                    "rebuild.unreadable partition={} offset={}",
                    record.partition(),
                    record.offset());
            return Stream.empty();
        }
    }
}
