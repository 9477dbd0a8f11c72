package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.log.Cursor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One client's stream, on a virtual thread of its own; never more than two chunks ahead of it, so
 * that a client who takes nothing holds little.
 */
final class ClientStream {
    private static final Logger log = LoggerFactory.getLogger(ClientStream.class);
    private static final int AHEAD = 2;
    private static final int CHUNK = 64 * 1024;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(250);

    private final Following following;
    private final FluxSink<Chunk> out;
    private final Sinks.Empty<Void> ended;
    private final Frames frames;
    private final LiveSettings settings;
    private final LiveFigures figures;
    private final Semaphore free = new Semaphore(AHEAD);
    private final long expires;
    private Cursor told;
    private long spoke;
    private volatile @Nullable Ending asked;
    private volatile @Nullable Thread thread;

    /**
     * @param from where the stream starts
     * @param left how long it may last
     * @param ended told when nothing more is said, whether or not the client took it
     */
    ClientStream(
            Following following,
            Cursor from,
            Duration left,
            FluxSink<Chunk> out,
            Sinks.Empty<Void> ended,
            Frames frames,
            LiveSettings settings,
            LiveFigures figures) {
        this.following = following;
        this.out = out;
        this.ended = ended;
        this.frames = frames;
        this.settings = settings;
        this.figures = figures;
        told = from;
        expires = System.nanoTime() + left.toNanos();
    }

    void start() {
        var telling = Thread.ofVirtual().name("feed-stream").unstarted(this::run);
        thread = telling;
        telling.start();
    }

    /** Ends the stream from another thread. */
    void end(Ending why) {
        asked = why;
        var running = thread;
        if (running != null) running.interrupt();
    }

    boolean live() {
        return following.live();
    }

    private void run() {
        var ending = Ending.FAILED;
        try {
            ending = ending();
        } finally {
            figures.ended(ending);
            out.complete();
            ended.tryEmitEmpty();
        }
    }

    private Ending ending() {
        try {
            return deliver();
        } catch (Following.Overrun late) {
            return Ending.SLOW;
        } catch (InterruptedException | RuntimeException fault) {
            var why = asked;
            if (why != null) return why;
            log.warn("feed.stream failed", fault);
            return Ending.FAILED;
        }
    }

    private Ending deliver() throws InterruptedException {
        var ending = send(List.of(frames.cursor(told, told)), 0);
        while (ending == null) {
            if (asked != null) return asked;
            if (System.nanoTime() >= expires) return Ending.EXPIRED;
            ending = tell(following.next(Duration.ofNanos(Math.max(0, untilNextFrame()))));
        }
        return ending;
    }

    private long untilNextFrame() {
        long now = System.nanoTime();
        return Math.min(spoke + settings.heartbeat().toNanos() - now, expires - now);
    }

    /**
     * Says what there is to say: the events; where the reader is when it has passed over a page of
     * its own, or said nothing for long; at least that the stream is alive.
     */
    private @Nullable Ending tell(Following.Batch batch) throws InterruptedException {
        var some = new ArrayList<byte[]>();
        int bytes = 0;
        for (var step : batch.steps()) {
            var frame = frame(step);
            if (bytes > 0 && bytes + frame.length > CHUNK) {
                var ending = send(some, some.size());
                if (ending != null) return ending;
                some = new ArrayList<>();
                bytes = 0;
            }
            some.add(frame);
            bytes += frame.length;
            told = step.met().after();
        }
        int events = some.size();
        boolean silent = events == 0 && untilNextFrame() <= 0;
        if ((silent || !batch.live()) && !told.equals(batch.next())) {
            some.add(frames.cursor(told, batch.next()));
            told = batch.next();
        } else if (silent) {
            some.add(frames.heartbeat());
        }
        return some.isEmpty() ? null : send(some, events);
    }

    private byte[] frame(Following.Step step) {
        var shared = step.shared();
        return shared == null ? frames.event(step.met()) : shared.frame(frames, step.met());
    }

    /** Waits for the client as long as it may take; null when the stream goes on. */
    private @Nullable Ending send(List<byte[]> some, int events) throws InterruptedException {
        long patience = System.nanoTime() + settings.patience().toNanos();
        while (!free.tryAcquire(LOOK, TimeUnit.NANOSECONDS)) {
            if (System.nanoTime() >= expires) return Ending.EXPIRED;
            if (following.overrun() || System.nanoTime() >= patience) return Ending.SLOW;
        }
        out.next(new Chunk(some, free::release));
        spoke = System.nanoTime();
        figures.delivered(events);
        return null;
    }
}
