package org.iclei.gateway.feed;

import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;

import java.util.List;

/**
 * Events between two cursors.
 *
 * @param met what the reader may see and asked for; may be none although {@code next} moved
 * @param from the cursor it starts after
 * @param next the cursor of the page that follows
 */
public record Page(List<Met> met, Cursor from, Cursor next) {
    public Page {
        met = List.copyOf(met);
    }

    List<Envelope> events() {
        return met.stream().map(Met::event).toList();
    }
}
