package org.iclei.kit.outbox;

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
    private final ScheduledExecutorService creating =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("topics").daemon().factory());

    private volatile boolean running;

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
        running = true;
        creating.scheduleWithFixedDelay(this::create, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        creating.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
