package org.iclei.local.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A point in time as somebody writes it: {@code 2015-07-01} or {@code 2015-07-01T08:30:00Z}. */
public final class Moment {
    private static final Instant FOUNDED = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant FAR = Instant.parse("2101-01-01T00:00:00Z");

    private Moment() {}

    /** A day begins at midnight UTC; empty when the text is neither, or no time of ours. */
    public static Optional<Instant> parse(String text) {
        try {
            var moment =
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text);
            return Optional.of(moment).filter(it -> !it.isBefore(FOUNDED) && it.isBefore(FAR));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
