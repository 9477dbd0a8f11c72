package org.iclei.membership.standing;

/** What a member's dues say on a day, or how its membership ended. */
public enum Standing {
    ACTIVE,
    /** Dues are overdue, for a year at most. */
    IN_ARREARS,
    /** Still a member, without vote, candidacy and member's price (Charter 2.3.a). */
    SUSPENDED,
    TERMINATED,
    RESIGNED,
    /** It ended, and others stand in its place. */
    SUCCEEDED;

    public boolean isMember() {
        return this == ACTIVE || this == IN_ARREARS || this == SUSPENDED;
    }
}
