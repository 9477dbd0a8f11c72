package org.iclei.exchange.pairing;

/** The ways a pairing says no. */
enum PairingRefusal {
    PROGRAMME_UNKNOWN,
    CITY_NOT_KNOWN_YET,
    CITY_ENDED,
    CITY_NOT_IN_PROGRAMME,
    NO_CITY_OF_EITHER_SIDE,
    CAPACITY_REACHED,
    ALREADY_DISSOLVED,
    NOT_A_PARTY
}
