package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.log.Cursor;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The newest records of the log, counted from when this gateway started; the oldest give way. */
final class Ring {
    /** The place of somebody who has not come as far as the ring. */
    static final long NOWHERE = -1;

    private final @Nullable RingEntry[] entries;
    private final long heaviest;
    private @Nullable Cursor start;
    private @Nullable Cursor end;
    private long oldest;
    private long next;
    private long weight;

    Ring(int most, long heaviest) {
        entries = new RingEntry[most];
        this.heaviest = heaviest;
    }

    /** Begins anew behind the cursor; whoever had a place has lost it. */
    synchronized void startAfter(Cursor cursor) {
        while (oldest < next) dropOldest();
        oldest = ++next;
        start = cursor;
        end = cursor;
        notifyAll();
    }

    synchronized void add(List<RingEntry> more) {
        for (var entry : more) {
            while (oldest < next && full(entry)) dropOldest();
            entries[slot(next++)] = entry;
            weight += entry.weight();
            end = entry.after();
        }
        if (!more.isEmpty()) notifyAll();
    }

    private boolean full(RingEntry entry) {
        return next - oldest == entries.length || weight + entry.weight() > heaviest;
    }

    private void dropOldest() {
        var dropped = entries[slot(oldest)];
        entries[slot(oldest++)] = null;
        if (dropped == null) return;
        weight -= dropped.weight();
        start = dropped.after();
    }

    private int slot(long place) {
        return (int) (place % entries.length);
    }

    /** Where the tailer is; null before it has ever reached the log. */
    synchronized @Nullable Cursor end() {
        return end;
    }

    /** The place of the first record that somebody at the cursor has not read. */
    synchronized long placeOf(Cursor cursor) {
        if (start == null || !cursor.log().equals(start.log()) || !cursor.reaches(start)) {
            return NOWHERE;
        }
        for (long place = oldest; place < next; place++) {
            var entry = entries[slot(place)];
            if (entry != null && entry.isNewTo(cursor)) return place;
        }
        return next;
    }

    /** False once what follows the place was dropped. */
    synchronized boolean holds(long place) {
        return place >= oldest;
    }

    /** What follows the place, at most so many; waits for a first one. */
    synchronized List<RingEntry> after(long place, int most, Duration longest)
            throws InterruptedException {
        awaitNext(place, longest);
        var some = new ArrayList<RingEntry>();
        for (long at = place; at < next && some.size() < most; at++) {
            var entry = entries[slot(at)];
            if (entry != null) some.add(entry);
        }
        return some;
    }

    /** Waits for any record at all. */
    synchronized void awaitMore(Duration longest) throws InterruptedException {
        awaitNext(next, longest);
    }

    private void awaitNext(long place, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos();
                next <= place && left > 0;
                left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
