package org.iclei.gateway.feed;

import org.iclei.schema.Envelope;

import java.util.List;

/**
 * Events between two cursors.
 *
 * @param events what the reader may see and asked for; may be none although {@code next} moved
 * @param from the cursor it starts after
 * @param next the cursor of the page that follows
 */
record Page(List<Envelope> events, Cursor from, Cursor next) {
    Page {
        events = List.copyOf(events);
    }
}
