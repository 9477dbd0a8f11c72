package org.iclei.kit.observation;

import io.micrometer.core.instrument.Metrics;

import java.util.concurrent.atomic.AtomicBoolean;

/** Events that were dropped because they, or later ones, had been seen. */
public final class Duplicates {
    private static final ScopedValue<AtomicBoolean> MET = ScopedValue.newInstance();

    private Duplicates() {}

    /** Counts one, of a source such as {@code /membership}. */
    public static void dropped(String source) {
        Metrics.counter("iclei.inbox.duplicates", "source", source).increment();
        if (MET.isBound()) MET.get().set(true);
    }

    /** Whether one was dropped, on this thread, while an event was handled. */
    public static boolean metIn(Runnable handling) {
        var met = new AtomicBoolean();
        ScopedValue.where(MET, met).run(handling);
        return met.get();
    }
}
