package org.iclei.events.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a calendar as a program does that has subscribed to it. */
public final class CalendarProgram {
    private CalendarProgram() {}

    public static ICalendar read(String text) {
        try (var reader = new ICalReader(text)) {
            return reader.readNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not as the standard says; empty when nothing is. */
    static String defects(ICalendar calendar) {
        return calendar.validate(ICalVersion.V2_0).toString();
    }

    static VEvent event(ICalendar calendar, String summary) {
        return calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }
}
