package org.iclei.events.studyvisit;

import org.iclei.events.memberdirectory.Sight;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The study visits of all working meetings. */
interface StudyVisits {
    /**
     * What a list is limited to; null does not limit.
     *
     * @param organisation a city of the pairing
     */
    record Filter(
            @Nullable UUID programme,
            @Nullable UUID organisation,
            @Nullable VisitState state,
            @Nullable Boolean transfer) {}

    /** A visit with the meeting that it is part of. */
    record OfMeeting(UUID meeting, UUID programme, int number, StudyVisit visit) {}

    Page<OfMeeting> list(Filter filter, Sight sight, Paging paging);
}
