package org.iclei.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What the relay counts. */
public final class RelayFigures {
    private final Counter published;
    private final Counter failed;
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    public RelayFigures(MeterRegistry metrics) {
        published = metrics.counter("iclei.outbox.published");
        failed = metrics.counter("iclei.outbox.failed");
        metrics.gauge("iclei.outbox.pending.documents", documents);
        metrics.gauge("iclei.outbox.pending.age.seconds", oldestSeconds);
    }

    /** What the sweep of the instance that holds the lease found waiting longer than it should. */
    void leftBehind(long found, Duration oldest) {
        documents.set(found);
        oldestSeconds.set(oldest.toSeconds());
    }

    void published() {
        published.increment();
    }

    void failed() {
        failed.increment();
    }
}
