package org.iclei.events.icalendar;

import org.iclei.events.memberdirectory.Sight;

import java.util.List;

/** The meetings and visits that calendars are made of. */
interface Entries {

    /** What the viewer may see of it, in the order of days; an organisation's as guest and host. */
    List<Entry> of(Subject subject, Sight sight);
}
