package org.iclei.membership.organisation;

/** A fact whose absence is accepted, and is a task for the office. */
public enum MissingFact {
    /** Dues and reach need it. */
    POPULATION,
    /** A member's periods are computed from it. */
    JOINED_ON
}
