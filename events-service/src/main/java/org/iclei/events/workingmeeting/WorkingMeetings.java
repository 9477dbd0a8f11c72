package org.iclei.events.workingmeeting;

import org.iclei.events.memberdirectory.Sight;
import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The working meetings, under the ids that exchange-service gave them. */
interface WorkingMeetings extends Aggregates<WorkingMeeting> {
    /**
     * What a list is limited to; null does not limit.
     *
     * @param from meetings that end on this day or later
     * @param to meetings that begin on this day or earlier
     */
    record Filter(
            @Nullable UUID programme,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            WorkingMeeting.@Nullable Status state) {}

    Page<Loaded<WorkingMeeting>> list(Filter filter, Sight sight, Paging paging);

    Optional<Loaded<WorkingMeeting>> find(UUID id, Sight sight);

    /** Meetings whose deadline for being confirmed has passed. */
    List<UUID> overdue(Instant now);
}
