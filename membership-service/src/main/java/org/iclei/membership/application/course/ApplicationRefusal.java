package org.iclei.membership.application.course;

/** Why a step of an application is not taken. */
public enum ApplicationRefusal {
    ENDED,
    AWAITS_RULING,
    NO_RULING_NEEDED,
    UNCHECKED,
    INFORMATION_OUTSTANDING,
    NO_QUESTION,
    INVOICED_ALREADY,
    DECIDED_ALREADY,
    BEFORE_RECEIPT,
    IN_THE_FUTURE,
    NO_REFUND_DUE
}
