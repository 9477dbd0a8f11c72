package org.iclei.membership.office;

/** One of the nine constituencies in which members vote. */
public enum Region {
    AFRICA,
    EAST_ASIA,
    EUROPE,
    MEXICO_CENTRAL_AMERICA_CARIBBEAN,
    NORTH_AMERICA,
    OCEANIA,
    SOUTH_AMERICA,
    SOUTH_ASIA,
    SOUTHEAST_ASIA
}
