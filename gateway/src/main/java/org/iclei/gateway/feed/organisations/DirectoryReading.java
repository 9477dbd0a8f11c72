package org.iclei.gateway.feed.organisations;

import org.apache.kafka.common.KafkaException;
import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.live.Following;
import org.iclei.gateway.feed.live.LiveLog;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.kit.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;

/** Keeps the directory: reads its topic from the beginning, then follows the log like a stream. */
final class DirectoryReading implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DirectoryReading.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LiveLog liveLog;
    private final String topic;
    private final Directory directory;
    private final Selection selection = new Selection(OrganisationFold.TYPES);
    private @Nullable Cursor at;
    private @Nullable Cursor target;
    private volatile @Nullable Thread thread;

    DirectoryReading(LiveLog liveLog, String topic, Directory directory) {
        this.liveLog = liveLog;
        this.topic = topic;
        this.directory = directory;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("feed-organisations").unstarted(this::run);
        thread.start();
    }

    private void run() {
        try {
            while (isRunning()) again();
        } catch (InterruptedException stopped) {
            log.debug("feed.organisations ends");
        } finally {
            if (Thread.currentThread().equals(thread)) thread = null;
        }
    }

    private void again() throws InterruptedException {
        try {
            read();
        } catch (Following.Overrun late) {
            log.info("feed.organisations catches up");
        } catch (Refused anotherLog) {
            log.warn("feed.organisations begins again: {}", anotherLog.getMessage());
            at = null;
        } catch (RuntimeException | Error fault) {
            report(fault);
            Thread.sleep(PAUSE);
        }
    }

    private void report(Throwable fault) {
        if (fault instanceof KafkaException || fault instanceof RejectedExecutionException) {
            log.debug("feed.organisations waits for the broker", fault);
        } else if (isRunning()) {
            log.error("feed.organisations tries again", fault);
        }
    }

    private void read() throws InterruptedException {
        var from = at == null ? beginning() : at;
        var following = liveLog.aheadOfClients(from, selection);
        while (isRunning()) {
            var batch = following.next(PAUSE);
            batch.steps().forEach(step -> directory.add(step.met().event()));
            at = batch.next();
            var reached = batch.next().in(topic);
            if (target != null && reached.reaches(target)) directory.reached(reached);
        }
    }

    /** The other topics hold nothing for the directory: they are followed from their ends. */
    private Cursor beginning() {
        var extent = liveLog.extent().blockOptional().orElseThrow();
        target = extent.end().in(topic);
        directory.clear();
        var others = new TreeMap<>(extent.end().next());
        others.keySet().removeIf(partition -> partition.topic().equals(topic));
        return new Cursor(extent.log(), others);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
