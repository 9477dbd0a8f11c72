package org.iclei.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/** What the feed counts. */
@Component
final class FeedFigures {
    private final Counter unreadable;
    private final Counter unknown;

    FeedFigures(MeterRegistry metrics) {
        unreadable = metrics.counter("iclei.feed.passed.over", "reason", "unreadable");
        unknown = metrics.counter("iclei.feed.passed.over", "reason", "unknown-type");
    }

    /** A record that is no envelope, met on the way. */
    void unreadable() {
        unreadable.increment();
    }

    /** A record whose type is not in the catalogue, met on the way. */
    void unknown() {
        unknown.increment();
    }
}
