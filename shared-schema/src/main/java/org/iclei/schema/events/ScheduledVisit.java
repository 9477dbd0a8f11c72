package org.iclei.schema.events;

import java.util.UUID;

/**
 * A study visit as it stands in the calendar.
 *
 * @param visit id of the study visit
 * @param pairing id of the pairing
 * @param host id of the organisation that hosts the visit
 * @param from first half-day, such as 2015-07-08/AM
 * @param to last half-day, such as 2015-07-10/PM
 * @param transfer whether the guests travel on from the common days
 * @param state TENTATIVE, CONFIRMED or RELEASED
 */
public record ScheduledVisit(
        UUID visit,
        UUID pairing,
        UUID host,
        String from,
        String to,
        boolean transfer,
        String state) {}
