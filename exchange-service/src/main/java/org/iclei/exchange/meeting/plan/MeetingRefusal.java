package org.iclei.exchange.meeting.plan;

/** The ways a plan says no before anybody is asked to book it. */
public enum MeetingRefusal {
    PROGRAMME_UNKNOWN,
    NUMBER_TAKEN,
    DATES_REVERSED,
    YEAR_NOT_POSSIBLE,
    TOO_LONG,
    TOO_MANY_BLOCKS,
    TOO_MANY_DELEGATES,
    NOBODY_MEETS,
    PAIRING_NOT_AGREED,
    PAIRING_VISITED_TWICE,
    CITY_WITHOUT_PAIRING,
    CITY_SENDS_TWICE,
    DELEGATE_NAMED_TWICE,
    CANCELLED_ALREADY
}
