package org.iclei.gateway.feed.live;

import org.apache.kafka.common.KafkaException;
import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.Page;
import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.log.Cursor;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * Reads on from a cursor, without a gap and nothing twice: in pages of its own until the ring holds
 * what follows, from then on in the ring. Used by one thread, which may block.
 */
public final class Following {
    private static final int MOST = 128;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The ring has dropped what follows. */
    public static final class Overrun extends RuntimeException {
        Overrun() {
            super("overrun", null, false, false);
        }
    }

    /**
     * Some steps on.
     *
     * @param steps what the reader selected; may be none although {@code next} moved
     * @param next the cursor after them and after what was passed over
     * @param live whether they come from the ring
     */
    public record Batch(List<Step> steps, Cursor next, boolean live) {}

    /**
     * An event met.
     *
     * @param shared the record in the ring, when its cursor is the reader's
     */
    public record Step(Met met, @Nullable RingEntry shared) {}

    private final LiveLog log;
    private final Selection selection;
    private final Semaphore turns;
    private Cursor cursor;
    private volatile long place = Ring.NOWHERE;
    private boolean inStep;

    /**
     * @param turns at reading pages, shared with others
     */
    Following(LiveLog log, Cursor from, Selection selection, Semaphore turns) {
        this.log = log;
        this.turns = turns;
        this.selection = selection;
        cursor = from;
    }

    boolean live() {
        return place != Ring.NOWHERE;
    }

    boolean overrun() {
        return live() && !log.ring().holds(place);
    }

    /**
     * What follows; nothing when nothing does for so long, or the log does not answer.
     *
     * @throws Overrun when it was asked too late
     */
    public Batch next(Duration longest) throws InterruptedException {
        if (!live()) place = log.ring().placeOf(cursor);
        return live() ? ofTheRing(longest) : ofItsOwn(longest);
    }

    private Batch ofTheRing(Duration longest) throws InterruptedException {
        long at = place;
        var entries = log.ring().after(at, MOST, longest);
        if (overrun()) throw new Overrun();
        place = at + entries.size();
        var steps = new ArrayList<Step>();
        for (var entry : entries) {
            if (!entry.isNewTo(cursor)) continue;
            // ahead of the tailer in some partition, a reader has cursors of its own
            cursor = inStep ? entry.after() : entry.after(cursor);
            inStep = inStep || cursor.equals(entry.after());
            var event = entry.event();
            if (event == null || !selection.takes(event)) continue;
            steps.add(new Step(new Met(event, cursor), inStep ? entry : null));
        }
        return new Batch(steps, cursor, true);
    }

    private Batch ofItsOwn(Duration longest) throws InterruptedException {
        var page = page(longest);
        if (page == null) return new Batch(List.of(), cursor, false);
        if (page.next().equals(cursor)) log.ring().awaitMore(shorter(longest));
        cursor = page.next();
        var steps = page.met().stream().map(met -> new Step(met, null)).toList();
        return new Batch(steps, cursor, false);
    }

    private @Nullable Page page(Duration longest) throws InterruptedException {
        try {
            return log.page(cursor, selection, turns, longest);
        } catch (KafkaException | RejectedExecutionException away) {
            Thread.sleep(shorter(longest));
            return null;
        }
    }

    private static Duration shorter(Duration longest) {
        return longest.compareTo(PAUSE) < 0 ? longest : PAUSE;
    }
}
