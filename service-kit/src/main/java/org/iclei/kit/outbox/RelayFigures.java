package org.iclei.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the relay counts. */
public final class RelayFigures {
    private final Counter published;
    private final Counter failed;

    public RelayFigures(MeterRegistry metrics) {
        published = metrics.counter("iclei.outbox.published");
        failed = metrics.counter("iclei.outbox.failed");
    }

    void published() {
        published.increment();
    }

    void failed() {
        failed.increment();
    }
}
