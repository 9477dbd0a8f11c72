package org.iclei.events.person;

import java.util.List;
import java.util.UUID;

/** Where a person has a place. */
interface Bookings {

    /** The half-days that are held, and the meetings of which the person is part. */
    List<Kept> of(UUID person);
}
