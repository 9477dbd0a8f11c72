package org.iclei.kit.health;

import org.apache.kafka.common.TopicPartition;
import org.iclei.kit.health.ListenerLag.Position;
import org.iclei.kit.inbox.Subscriptions;
import org.iclei.kit.inbox.Subscriptions.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the projections hold what the log held when the service started. One that held all of it
 * once is good enough to start with while the broker is away (ADR 15).
 */
final class Filling {
    private static final Logger log = LoggerFactory.getLogger(Filling.class);

    private final Subscriptions subscriptions;
    private final Map<Subscription, Map<TopicPartition, Long>> wanted = new ConcurrentHashMap<>();
    private final Set<Subscription> filled = ConcurrentHashMap.newKeySet();

    Filling(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    boolean complete() {
        return subscriptions.all().stream()
                .allMatch(it -> it.projection() == null || filled.contains(it));
    }

    /** The broker answered; what it says first is what has to be reached. */
    void reached(Map<Subscription, Map<TopicPartition, Position>> positions) {
        positions.forEach(
                (one, now) -> {
                    var projection = one.projection();
                    if (projection == null || filled.contains(one)) return;
                    var ends = wanted.computeIfAbsent(one, _ -> ends(now));
                    var there = now.entrySet().stream();
                    if (there.allMatch(it -> it.getValue().next() >= of(ends, it.getKey()))) {
                        fill(one, projection::nowFilled);
                    }
                });
    }

    /** The broker is away. */
    void unknown() {
        for (var one : subscriptions.all()) {
            var projection = one.projection();
            if (projection == null || filled.contains(one)) continue;
            fill(
                    one,
                    () -> {
                        if (!projection.filled()) throw new IllegalStateException("never filled");
                    });
        }
    }

    private void fill(Subscription one, Runnable condition) {
        try {
            condition.run();
            filled.add(one);
            log.info("projection.ready group={}", one.group());
        } catch (RuntimeException e) {
            log.warn("projection.waits group={} cause={}", one.group(), e.toString());
        }
    }

    private static Map<TopicPartition, Long> ends(Map<TopicPartition, Position> positions) {
        var ends = new HashMap<TopicPartition, Long>();
        positions.forEach((partition, position) -> ends.put(partition, position.end()));
        return ends;
    }

    private static long of(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
