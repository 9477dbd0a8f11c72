package org.iclei.membership.application.agenda;

/** What is due by a day. */
public enum DeadlineKind {
    /** The applicant answers the office's question. */
    ANSWER,
    /** The application leads to membership; the day after it lapses. */
    EXPIRY,
    /** The member's council resolves to join. */
    COUNCIL_RESOLUTION
}
