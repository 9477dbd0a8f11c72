package org.iclei.kit.observation;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks a backend again and again whether it answers, so that no probe has to wait for one that does
 * not. {@code iclei_<backend>_up} is 1 or 0.
 */
public final class Pulse implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pulse.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** An answer that takes longer counts as none. */
    private static final Duration VALID = Duration.ofSeconds(15);

    private final String backend;
    private final Callable<?> question;
    private final Runnable unanswered;
    private final ScheduledExecutorService asking;
    private volatile boolean answers;
    private volatile long answered;

    /**
     * @param unanswered what to do each time there is no answer
     */
    public Pulse(String backend, Callable<?> question, Runnable unanswered, MeterRegistry metrics) {
        this.backend = backend;
        this.question = question;
        this.unanswered = unanswered;
        metrics.gauge("iclei." + backend + ".up", this, it -> it.up() ? 1 : 0);
        var thread = Thread.ofVirtual().name("pulse-" + backend).factory();
        asking = Executors.newSingleThreadScheduledExecutor(thread);
        asking.scheduleWithFixedDelay(this::ask, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    public boolean up() {
        return answers && System.nanoTime() - answered < VALID.toNanos();
    }

    private void ask() {
        try {
            question.call();
            if (!answers) log.info("{}.answers", backend);
            answered = System.nanoTime();
            answers = true;
        } catch (Throwable e) {
            if (asking.isShutdown()) return;
            if (answers) log.warn("{}.away cause={}", backend, e.toString());
            answers = false;
            unanswered.run();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
