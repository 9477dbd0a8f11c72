package org.iclei.membership.application.course;

/** Why the committee says no; codes, because a text may name somebody. */
public enum DeclineReason {
    NOT_ELIGIBLE,
    DOES_NOT_SUPPORT_MISSION,
    INCOMPLETE,
    OTHER
}
