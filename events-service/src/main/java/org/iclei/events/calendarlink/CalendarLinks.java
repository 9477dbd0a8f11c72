package org.iclei.events.calendarlink;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links that were made, those included that open nothing any more. */
interface CalendarLinks extends Aggregates<CalendarLink> {

    Page<Loaded<CalendarLink>> list(Viewer viewer, Paging paging);

    Optional<Loaded<CalendarLink>> find(UUID id, Viewer viewer);

    /** How many of a maker's links open something now. */
    long active(Maker maker, Instant now);

    /**
     * @param secret its SHA-256, hexadecimal
     */
    Optional<CalendarLink> bySecret(String secret);
}
