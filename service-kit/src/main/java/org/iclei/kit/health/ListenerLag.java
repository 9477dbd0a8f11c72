package org.iclei.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.iclei.kit.inbox.Subscriptions;
import org.iclei.kit.inbox.Subscriptions.Subscription;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many records each group has still to read, and how many lie aside, as the broker says. */
final class ListenerLag implements AutoCloseable {

    /** How far a group is on its topic: offset after the last record, offset that comes next. */
    record Position(long end, long next) {}

    private final Map<String, Object> settings;
    private final Subscriptions subscriptions;
    private final MeterRegistry metrics;
    private final Map<String, AtomicLong> figures = new ConcurrentHashMap<>();
    private @Nullable Admin admin;

    ListenerLag(Map<String, Object> settings, Subscriptions subscriptions, MeterRegistry metrics) {
        this.settings = settings;
        this.subscriptions = subscriptions;
        this.metrics = metrics;
    }

    /** Asks the broker; fails when it does not answer. */
    Map<Subscription, Map<TopicPartition, Position>> ask()
            throws InterruptedException, ExecutionException {
        var broker = broker();
        broker.describeCluster().nodes().get();
        var all = subscriptions.all();
        var ends =
                ends(
                        broker,
                        all.stream()
                                .flatMap(it -> Stream.of(it.topic(), it.errorTopic()))
                                .collect(Collectors.toSet()));
        var positions = new HashMap<Subscription, Map<TopicPartition, Position>>();
        for (var one : all) {
            var tags = Tags.of("topic", one.topic(), "group", one.group());
            var position = positions(broker, ends, one.topic(), one.group());
            var aside = positions(broker, ends, one.errorTopic(), one.asideGroup());
            show("iclei.inbox.lag", tags, position);
            show("iclei.inbox.aside", tags, aside);
            positions.put(one, position);
        }
        return positions;
    }

    private void show(String figure, Tags tags, Map<TopicPartition, Position> positions) {
        figures.computeIfAbsent(figure + tags, _ -> metrics.gauge(figure, tags, new AtomicLong()))
                .set(positions.values().stream().mapToLong(it -> it.end() - it.next()).sum());
    }

    /** A topic that does not exist yet holds nothing. */
    private static Map<TopicPartition, Long> ends(Admin broker, Set<String> topics)
            throws InterruptedException, ExecutionException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : broker.describeTopics(topics).topicNameValues().values()) {
            try {
                var found = topic.get();
                for (var it : found.partitions()) {
                    latest.put(
                            new TopicPartition(found.name(), it.partition()), OffsetSpec.latest());
                }
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) throw e;
            }
        }
        var ends = new HashMap<TopicPartition, Long>();
        broker.listOffsets(latest).all().get().forEach((it, end) -> ends.put(it, end.offset()));
        return ends;
    }

    private static Map<TopicPartition, Position> positions(
            Admin broker, Map<TopicPartition, Long> ends, String topic, String group)
            throws InterruptedException, ExecutionException {
        var asked = Map.of(group, new ListConsumerGroupOffsetsSpec());
        var next = broker.listConsumerGroupOffsets(asked).partitionsToOffsetAndMetadata().get();
        var positions = new HashMap<TopicPartition, Position>();
        ends.forEach(
                (partition, end) -> {
                    if (!partition.topic().equals(topic)) return;
                    var at = next.get(partition);
                    positions.put(partition, new Position(end, at == null ? 0 : at.offset()));
                });
        return positions;
    }

    private Admin broker() {
        var known = admin;
        if (known == null) admin = known = Admin.create(settings);
        return known;
    }

    @Override
    public void close() {
        if (admin != null) admin.close();
    }
}
