package org.iclei.gateway.feed.live;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.iclei.gateway.feed.Decoding;
import org.iclei.gateway.feed.log.Holes;
import org.iclei.gateway.feed.log.LogTail;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The one consumer that all who follow the log share: puts what is appended into the ring. */
final class Tailer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Tailer.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final Supplier<LogTail> tails;
    private final Ring ring;
    private final Decoding decoding;
    private final LiveFigures figures;
    private final Holes holes = new Holes();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable LogTail tail;
    private volatile @Nullable Thread thread;

    Tailer(Supplier<LogTail> tails, Ring ring, Decoding decoding, LiveFigures figures) {
        this.tails = tails;
        this.ring = ring;
        this.decoding = decoding;
        this.figures = figures;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        var reading = Thread.ofPlatform().daemon().name("feed-tailer").unstarted(this::run);
        thread = reading;
        reading.start();
    }

    private void run() {
        try {
            while (reading()) {
                again();
                await(Duration.ofSeconds(1));
            }
        } finally {
            if (Thread.currentThread().equals(thread)) stopped.countDown();
        }
    }

    /** Even an Error, such as too little memory for a moment, does not end the reading. */
    private void again() {
        try (var opened = tails.get()) {
            tail = opened;
            follow(opened);
        } catch (KafkaException away) {
            if (reading()) log.warn("feed.tailer starts again: {}", away.toString());
        } catch (RuntimeException | Error fault) {
            log.error("feed.tailer starts again", fault);
        }
    }

    /** Goes on where it was; where the log no longer holds that, at its end. */
    private void follow(LogTail tail) {
        var extent = tail.extent();
        var at = ring.end();
        if (at == null || !extent.holds(at)) {
            at = extent.end();
            ring.startAfter(at);
            holes.forget();
        }
        tail.start(at, extent);
        while (reading()) {
            if (tail.empty()) await(Duration.ofMillis(500));
            var entries = new ArrayList<RingEntry>();
            for (var record : tail.poll()) {
                var partition = new TopicPartition(record.topic(), record.partition());
                at = at.after(partition, record.offset());
                entries.add(new RingEntry(partition, record.offset(), at, event(record)));
            }
            ring.add(entries);
            figures.tailed(entries.size(), tail.lag());
        }
    }

    private @Nullable Envelope event(ConsumerRecord<byte[], byte[]> record) {
        var event = decoding.envelope(record);
        if (event == null) return null;
        long missing = holes.before(event);
        if (missing > 0) {
            log.error("feed.missing {} events before {}", missing, event.id());
            figures.missing(missing);
        }
        return decoding.known(event) && decoding.sound(event) ? event : null;
    }

    /** True for the one thread that may fill the ring. */
    private boolean reading() {
        return isRunning() && Thread.currentThread().equals(thread);
    }

    private void await(Duration longest) {
        try {
            var _ = stopped.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException asked) {
            stopped.countDown();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        var reading = tail;
        if (reading != null) reading.wake();
        var running = thread;
        try {
            if (running != null) running.join(STOPS_WITHIN);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
