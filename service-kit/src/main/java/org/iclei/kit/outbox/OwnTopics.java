package org.iclei.kit.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Creates the service's topics once the broker is there; KafkaAdmin itself tries only at start. It
 * begins before the listeners are bound, for they wait for the topics.
 */
final class OwnTopics implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OwnTopics.class);
    private static final int PAUSE_SECONDS = 3;

    private final KafkaAdmin admin;
    private volatile @Nullable ScheduledExecutorService creating;

    OwnTopics(KafkaAdmin admin) {
        this.admin = admin;
    }

    private void create() {
        try {
            admin.initialize();
            stop();
        } catch (RuntimeException e) {
            log.warn("topics.missing cause={}", e.toString());
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().name("topics").daemon().factory();
        var started = Executors.newSingleThreadScheduledExecutor(thread);
        creating = started;
        started.scheduleWithFixedDelay(this::create, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Once they are created, or with the service; it may start again. */
    @Override
    public void stop() {
        var started = creating;
        creating = null;
        if (started != null) started.shutdown();
    }

    @Override
    public boolean isRunning() {
        return creating != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
