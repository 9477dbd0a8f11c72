package org.iclei.events.studyvisit;

import org.iclei.events.calendar.HalfDay;

import java.util.List;
import java.util.UUID;

/**
 * A pairing's stay at its host.
 *
 * @param parties the cities of the pairing
 * @param transfer whether the guests travel on from the common days
 */
public record StudyVisit(
        UUID visit,
        UUID pairing,
        List<UUID> parties,
        UUID host,
        HalfDay from,
        HalfDay to,
        boolean transfer,
        VisitState state) {
    public StudyVisit {
        parties = List.copyOf(parties);
    }

    public boolean cancelled() {
        return state == VisitState.CANCELLED;
    }

    /** The same visit; what was cancelled stays cancelled. */
    public StudyVisit as(VisitState next) {
        if (cancelled()) return this;
        return new StudyVisit(visit, pairing, parties, host, from, to, transfer, next);
    }
}
