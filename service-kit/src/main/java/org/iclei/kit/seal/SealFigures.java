package org.iclei.kit.seal;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether days are sealed, and whether what was sealed is still there. */
final class SealFigures {
    private final Clock clock;
    private volatile boolean broken;
    private volatile @Nullable Instant sealedUpTo;

    SealFigures(MeterRegistry metrics, Clock clock) {
        this.clock = clock;
        metrics.gauge("iclei.trail.seal.broken", this, it -> it.broken ? 1 : 0);
        metrics.gauge("iclei.trail.seal.age.seconds", this, SealFigures::age);
    }

    /**
     * @param sealedUpTo end of the last day that was sealed, or else when the trail began
     */
    void look(boolean broken, @Nullable Instant sealedUpTo) {
        this.broken = broken;
        this.sealedUpTo = sealedUpTo;
    }

    private long age() {
        var since = sealedUpTo;
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}
