package org.iclei.membership.dues;

/** The ways an invoice says no. */
public enum DuesRefusal {
    /** Price 0 means no invoice. */
    NOTHING_TO_PAY,
    NUMBER_TAKEN,
    /** Another open one asks the same debtor for days of the same period. */
    INVOICED_FOR_PERIOD,
    /** Due before it is issued. */
    DUE_TOO_EARLY,
    OTHER_CURRENCY,
    /** A payment is more than nothing. */
    NO_AMOUNT,
    /** Its value date is still to come. */
    NOT_PAID_YET,
    /** The same reference came with another amount or value date. */
    REFERENCE_TAKEN,
    NO_SUCH_PAYMENT,
    REVERSED_ALREADY,
    SETTLED_ALREADY,
    CANCELLED,
    /** Others stand in the debtor's place. */
    DEBTOR_ENDED,
    /** Neither is nor was the debtor a member, and no application asks for its first dues. */
    NO_MEMBER
}
