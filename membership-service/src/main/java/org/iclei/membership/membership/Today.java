package org.iclei.membership.membership;

import org.iclei.kit.clock.BusinessClock;
import org.iclei.membership.office.Office;
import org.iclei.membership.office.Offices;
import org.iclei.membership.organisation.Place;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What day it is where a member is served. */
@Component
public class Today {
    private static final ZoneId WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    private final BusinessClock clock;
    private final Offices offices;

    Today(BusinessClock clock, Offices offices) {
        this.clock = clock;
        this.offices = offices;
    }

    public LocalDate at(Place place) {
        var zone = offices.find(place.office()).map(Office::timeZone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The latest day that it is anywhere. */
    LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), WHERE_DAYS_BEGIN);
    }
}
