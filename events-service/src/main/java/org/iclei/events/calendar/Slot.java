package org.iclei.events.calendar;

import java.util.UUID;

/**
 * Where a person is in one half-day.
 *
 * @param place id of the hosting organisation, or the name of an outside host
 */
record Slot(HalfDay halfDay, String place, Claim claim) {

    boolean heldFor(UUID meeting) {
        return claim.meeting().equals(meeting);
    }
}
