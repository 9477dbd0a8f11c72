package org.iclei.exchange.meeting.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/** A morning or an afternoon; its text is {@code 2015-07-06/AM}. */
public record HalfDay(LocalDate date, Half half) implements Comparable<HalfDay> {
    public enum Half {
        AM,
        PM
    }

    private static final Comparator<HalfDay> IN_TIME =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::half);

    /** Empty when the text is no half-day. */
    public static Optional<HalfDay> parse(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}/(AM|PM)")) return Optional.empty();
        try {
            return Optional.of(
                    new HalfDay(
                            LocalDate.parse(text.substring(0, 10)),
                            Half.valueOf(text.substring(11))));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(HalfDay other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return date + "/" + half;
    }
}
