package org.iclei.membership.office;

import org.iclei.kit.clock.BusinessClock;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What day it is where an organisation is served. It holds for every day that a command about an
 * organisation names or writes down, so that what was accepted today also counts today.
 */
@Component
public class Today {
    private static final ZoneId WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    private final BusinessClock clock;
    private final Offices offices;

    public Today(BusinessClock clock, Offices offices) {
        this.clock = clock;
        this.offices = offices;
    }

    /**
     * @param office code of the office that serves it
     */
    public LocalDate at(String office) {
        var zone = offices.find(office).map(Office::timeZone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The latest day that it is anywhere. */
    public LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), WHERE_DAYS_BEGIN);
    }
}
