package org.iclei.events.studyvisit;

/** How a study visit stands in the calendar. */
public enum VisitState {
    /** Booked until the meeting is confirmed. */
    TENTATIVE,
    CONFIRMED,
    /** Planned, but without places: refused, or not confirmed in time. */
    RELEASED,
    CANCELLED
}
