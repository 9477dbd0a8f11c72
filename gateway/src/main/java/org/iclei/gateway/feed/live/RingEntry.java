package org.iclei.gateway.feed.live;

import org.apache.kafka.common.TopicPartition;
import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

/** A record as the tailer met it; its frame is made once for everybody who is in step. */
final class RingEntry {
    private final TopicPartition partition;
    private final long offset;
    private final Cursor after;
    private final @Nullable Envelope event;
    private byte @Nullable [] frame;

    /**
     * @param after where the tailer is after the record
     * @param event null when the record holds none
     */
    RingEntry(TopicPartition partition, long offset, Cursor after, @Nullable Envelope event) {
        this.partition = partition;
        this.offset = offset;
        this.after = after;
        this.event = event;
    }

    /** Whether somebody at the cursor has not read the record yet. */
    boolean isNewTo(Cursor cursor) {
        return offset >= cursor.nextOf(partition);
    }

    /** Where somebody at the cursor is after the record. */
    Cursor after(Cursor cursor) {
        return cursor.after(partition, offset);
    }

    Cursor after() {
        return after;
    }

    @Nullable Envelope event() {
        return event;
    }

    /** The data, and once more in the frame that is made of them. */
    int weight() {
        return event == null ? 0 : 2 * event.data().length();
    }

    synchronized byte[] frame(Frames frames, Met met) {
        var made = frame;
        if (made == null) {
            made = frames.event(met);
            frame = made;
        }
        return made;
    }
}
