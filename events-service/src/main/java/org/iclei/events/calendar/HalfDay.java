package org.iclei.events.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Half a day, the unit that people are booked in.
 *
 * @param text such as {@code 2015-07-06/AM}; its order is the order of time
 */
public record HalfDay(String text) implements Comparable<HalfDay> {
    private static final int DATE_LENGTH = 10;

    public HalfDay {
        boolean half = text.endsWith("/AM") || text.endsWith("/PM");
        if (!half || text.length() != DATE_LENGTH + 3) {
            throw new DateTimeException("no half-day: " + text);
        }
        LocalDate.parse(text.substring(0, DATE_LENGTH));
    }

    public LocalDate day() {
        return LocalDate.parse(text.substring(0, DATE_LENGTH));
    }

    /** This half-day and those after it up to the last; none when the last is before this one. */
    public Stream<HalfDay> through(HalfDay last) {
        return Stream.iterate(this, half -> half.compareTo(last) <= 0, HalfDay::next);
    }

    public boolean isWithin(HalfDay first, HalfDay last) {
        return first.compareTo(this) <= 0 && compareTo(last) <= 0;
    }

    private HalfDay next() {
        return new HalfDay(text.endsWith("AM") ? day() + "/PM" : day().plusDays(1) + "/AM");
    }

    @Override
    public int compareTo(HalfDay other) {
        return text.compareTo(other.text);
    }
}
