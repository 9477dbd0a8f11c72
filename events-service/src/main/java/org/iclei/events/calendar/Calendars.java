package org.iclei.events.calendar;

import org.iclei.kit.aggregate.Aggregates;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The calendars, one document per person, under the person's opaque id. */
interface Calendars extends Aggregates<Calendar> {

    /** The people who hold a place for a meeting, by any revision of its plan. */
    List<UUID> peopleAt(UUID meeting);

    /** Everything that somebody holds a place for. */
    Set<Claim> claims();
}
