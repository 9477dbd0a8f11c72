package org.iclei.events.icalendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Entries as iCalendar (RFC 5545); whole days, because no zone of a venue is known (ADR 23). */
final class CalendarText {
    private static final String AN_HOUR = "PT1H";

    private final Names names;
    private final EntryText text;
    private final URI gateway;

    /**
     * @param gateway under whose address people open an entry
     */
    CalendarText(Names names, URI gateway) {
        this.names = names;
        this.text = new EntryText(names);
        this.gateway = gateway;
    }

    /** The same entries make the same text. */
    String of(String name, List<Entry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//ICLEI//Network platform//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        // the library leaves out the type of the value, which RFC 7986 asks for
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, AN_HOUR);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", AN_HOUR);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return FoldedLines.fold(written(calendar));
    }

    private VEvent event(Entry entry) {
        var event = new VEvent();
        event.setUid(entry.id().toString());
        var saved = Date.from(entry.saved().at());
        event.setDateTimeStamp(saved);
        event.setLastModified(saved);
        event.setSequence(Math.toIntExact(entry.saved().version()));
        event.setDateStart(day(entry.first()), false);
        // the first day that is free again
        event.setDateEnd(day(entry.last().plusDays(1)), false);
        event.setStatus(status(entry.standing()));
        event.setTransparency(entry.standing() == Standing.CANCELLED);
        event.setSummary(text.summary(entry));
        event.setDescription(text.description(entry));
        var location = text.location(entry);
        if (!location.isEmpty()) event.setLocation(location);
        event.addCategories(names.programme(entry.programme()));
        event.setUrl(address(entry).toString());
        return event;
    }

    /** The page of the programme, where its meetings and visits stand. */
    private URI address(Entry entry) {
        return gateway.resolve("/app/#/programmes/" + entry.programme() + "/show");
    }

    private static Status status(Standing standing) {
        return switch (standing) {
            case TENTATIVE, WITHOUT_PLACES -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }

    private static ICalDate day(LocalDate day) {
        var components =
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(components, false);
    }

    /** Unfolded: the library counts characters where the standard counts octets. */
    private static String written(ICalendar calendar) {
        var lines = new StringWriter();
        try (var writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString();
    }
}
