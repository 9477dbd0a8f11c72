package org.iclei.events.icalendar;

import org.iclei.events.workingmeeting.plan.Block;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a calendar needs of a meeting's plan; it reads no people. */
record Planned(
        UUID meeting,
        UUID programme,
        int number,
        LocalDate from,
        LocalDate to,
        List<Block> commonDays) {
    Planned {
        commonDays = List.copyOf(commonDays);
    }
}
