package org.iclei.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the relay counts. */
public final class RelayFigures {
    private final Counter published;
    private final Counter failed;
    private volatile Sweep.Found found = Sweep.Found.NOTHING;

    public RelayFigures(MeterRegistry metrics) {
        published = metrics.counter("iclei.outbox.published");
        failed = metrics.counter("iclei.outbox.failed");
        metrics.gauge("iclei.outbox.pending.documents", this, it -> it.found.documents());
        metrics.gauge("iclei.outbox.pending.events", this, it -> it.found.events());
        metrics.gauge("iclei.outbox.pending.age.seconds", this, it -> it.found.oldestSeconds());
    }

    /** What the sweep of the instance that holds the lease found waiting longer than it should. */
    void leftBehind(Sweep.Found now) {
        found = now;
    }

    void published() {
        published.increment();
    }

    void failed() {
        failed.increment();
    }
}
