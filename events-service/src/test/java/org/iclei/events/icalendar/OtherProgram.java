package org.iclei.events.icalendar;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Reads a calendar with a library that did not write it, as strictly as it can. */
final class OtherProgram {
    private OtherProgram() {}

    /**
     * @param end the first day that is free again
     */
    record Event(String id, String status, LocalDate start, LocalDate end) {}

    static List<Event> read(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var result = calendar.validate();
            if (result.hasErrors()) throw new AssertionError(result.getEntries());
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(OtherProgram::event)
                    .toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static Event event(VEvent event) {
        return new Event(
                event.getRequiredProperty("UID").getValue(),
                event.getRequiredProperty("STATUS").getValue(),
                event.<LocalDate>getDateTimeStart().getDate(),
                event.<LocalDate>getDateTimeEnd().getDate());
    }
}
