package org.iclei.exchange.meeting;

/** The ways a plan says no before anybody is asked to book it. */
enum MeetingRefusal {
    PROGRAMME_UNKNOWN,
    NUMBER_TAKEN,
    DATES_REVERSED,
    PAIRING_NOT_AGREED,
    PAIRING_VISITED_TWICE,
    CITY_WITHOUT_PAIRING,
    CITY_SENDS_TWICE,
    DELEGATE_NAMED_TWICE,
    CANCELLED_ALREADY
}
