package org.iclei.kit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Says on what day something happens. It may be set, so that it is no {@link java.time.Clock}: what
 * a machine measures (an envelope's time, a lease, a deadline) takes that one, which is real.
 */
@FunctionalInterface
public interface BusinessClock {
    Instant instant();

    /** The day in UTC. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }
}
