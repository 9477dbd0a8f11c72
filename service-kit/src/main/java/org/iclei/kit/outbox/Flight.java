package org.iclei.kit.outbox;

import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/**
 * One aggregate's events on their way: only the head is ever at the broker, and its successor
 * follows when the head is acknowledged.
 */
final class Flight {
    record Key(Outbox outbox, UUID aggregate) {}

    private final Queue<Envelope> waiting = new ArrayDeque<>();
    private long highest;

    Flight(long acknowledged) {
        this.highest = acknowledged;
    }

    void add(List<Envelope> events) {
        for (var event : events) {
            if (event.sequence() <= highest) continue;
            waiting.add(event);
            highest = event.sequence();
        }
    }

    @Nullable Envelope head() {
        return waiting.peek();
    }

    void headAcknowledged() {
        waiting.remove();
    }
}
