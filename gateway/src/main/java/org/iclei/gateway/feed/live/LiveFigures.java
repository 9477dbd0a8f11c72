package org.iclei.gateway.feed.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/** What the streams count. */
final class LiveFigures {
    private final MeterRegistry metrics;
    private final Counter delivered;
    private final Counter tailed;
    private final Counter missing;
    private final AtomicLong lag;

    LiveFigures(MeterRegistry metrics) {
        this.metrics = metrics;
        delivered = metrics.counter("iclei.feed.delivered");
        tailed = metrics.counter("iclei.feed.tailer.records");
        missing = metrics.counter("iclei.feed.missing");
        lag = metrics.gauge("iclei.feed.tailer.lag", new AtomicLong());
        for (var ending : Ending.values()) closed(ending);
    }

    /** Counts streams that are open now. */
    void streams(Streams streams, String state, ToDoubleFunction<Streams> count) {
        metrics.gauge("iclei.feed.streams", Tags.of("state", state), streams, count);
    }

    void delivered(int events) {
        delivered.increment(events);
    }

    void ended(Ending why) {
        closed(why).increment();
    }

    private Counter closed(Ending why) {
        var reason = why.name().toLowerCase(Locale.ROOT);
        return metrics.counter("iclei.feed.streams.closed", "reason", reason);
    }

    /** Events that should be on the log. */
    void missing(long events) {
        missing.increment(events);
    }

    void tailed(int records, long behind) {
        tailed.increment(records);
        lag.set(behind);
    }
}
