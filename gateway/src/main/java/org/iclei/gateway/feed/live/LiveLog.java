package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.Page;
import org.iclei.gateway.feed.ReadPage;
import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.LogExtent;
import org.iclei.gateway.feed.log.LogReader;
import org.iclei.gateway.feed.log.Readers;
import org.iclei.gateway.feed.log.Start;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The log for those who follow it: the ring, and pages for who is not there yet. */
public final class LiveLog {
    private static final int PAGE = 500;

    /** Of data: every stream that catches up may hold as much while its client takes nothing. */
    private static final int CHARACTERS = 256 * 1024;

    /** Half of the readers, so that pages are served while others catch up. */
    private static final int CATCHING_UP = 2;

    private final Ring ring;
    private final Readers readers;
    private final ReadPage readPage;
    private final Semaphore catchingUp = new Semaphore(CATCHING_UP, true);
    private final Semaphore ahead = new Semaphore(1, true);

    LiveLog(Ring ring, Readers readers, ReadPage readPage) {
        this.ring = ring;
        this.readers = readers;
        this.readPage = readPage;
    }

    public Mono<LogExtent> extent() {
        return readers.with(LogReader::extent);
    }

    public Following from(Cursor cursor, Selection selection) {
        return new Following(this, cursor, selection, catchingUp);
    }

    /** For the gateway itself, which must not wait behind its clients. */
    public Following aheadOfClients(Cursor cursor, Selection selection) {
        return new Following(this, cursor, selection, ahead);
    }

    Ring ring() {
        return ring;
    }

    /**
     * A page of the caller's own; null when others have the turns for half that long, so that the
     * rest is for reading.
     */
    @Nullable Page page(Cursor cursor, Selection selection, Semaphore turns, Duration longest)
            throws InterruptedException {
        if (!turns.tryAcquire(longest.toNanos() / 2, TimeUnit.NANOSECONDS)) return null;
        try {
            return readPage.from(Start.after(cursor), selection, PAGE, CHARACTERS).block();
        } finally {
            turns.release();
        }
    }
}
