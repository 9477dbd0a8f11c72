package org.iclei.gateway.feed.organisations;

import io.micrometer.core.instrument.Counter;

import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/** Every organisation, by id, as far as the log was read. */
final class Directory {
    private static final Logger log = LoggerFactory.getLogger(Directory.class);

    private final ConcurrentSkipListMap<String, OrganisationState> organisations =
            new ConcurrentSkipListMap<>();
    private final OrganisationFold fold;
    private final Counter unfit;
    private @Nullable Cursor reached;

    /** Some of the organisations, and how many there are. */
    record Part(List<OrganisationState> items, int total) {}

    /**
     * @param unfit counts the events that say nothing an organisation can be made of
     */
    Directory(OrganisationFold fold, Counter unfit) {
        this.fold = fold;
        this.unfit = unfit;
    }

    void add(Envelope event) {
        try {
            organisations.compute(event.subject(), (_, known) -> fold.after(known, event));
        } catch (JacksonException | IllegalArgumentException fault) {
            unfit.increment();
            log.error("feed.organisations passed over type={} id={}", event.type(), event.id());
        }
    }

    /** Everything before the cursor is in it. */
    synchronized void reached(Cursor cursor) {
        reached = cursor;
        notifyAll();
    }

    synchronized void clear() {
        reached = null;
        organisations.clear();
    }

    /** Null while the log was not read as far as it went when this gateway started. */
    synchronized @Nullable Cursor reached() {
        return reached;
    }

    /**
     * A part with everything before the cursor in it; nothing is begun anew in between.
     *
     * @return null when it is not there in time
     */
    synchronized @Nullable Part part(Cursor cursor, Duration longest, @Nullable UUID id, int most)
            throws InterruptedException {
        return reaches(cursor, longest) ? new Part(after(id, most), size()) : null;
    }

    private synchronized boolean reaches(Cursor cursor, Duration longest)
            throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos(); left > 0; left = until - System.nanoTime()) {
            if (holds(cursor)) return true;
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return false;
    }

    private synchronized boolean holds(Cursor cursor) {
        return reached != null && reached.log().equals(cursor.log()) && reached.reaches(cursor);
    }

    int size() {
        return organisations.size();
    }

    /** In order of their ids' text. */
    List<OrganisationState> after(@Nullable UUID id, int most) {
        var rest = id == null ? organisations : organisations.tailMap(id.toString(), false);
        return rest.values().stream().limit(most).toList();
    }
}
