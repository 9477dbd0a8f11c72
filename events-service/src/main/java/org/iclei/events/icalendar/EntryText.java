package org.iclei.events.icalendar;

import org.iclei.events.calendar.HalfDay;
import org.iclei.events.workingmeeting.plan.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What people read of an entry. */
final class EntryText {
    private final Names names;

    EntryText(Names names) {
        this.names = names;
    }

    /** Says so first when it is cancelled: not every calendar program shows a status. */
    String summary(Entry entry) {
        var cancelled = entry.standing() == Standing.CANCELLED ? "Cancelled: " : "";
        return cancelled
                + switch (entry) {
                    case Entry.Meeting meeting -> "Working meeting " + number(meeting);
                    case Entry.Visit visit ->
                            "Study visit: " + guests(visit) + " at " + host(visit);
                };
    }

    String location(Entry entry) {
        return switch (entry) {
            case Entry.Meeting meeting ->
                    meeting.plan().commonDays().stream()
                            .map(this::place)
                            .distinct()
                            .collect(Collectors.joining("; "));
            case Entry.Visit visit -> names.place(visit.visit().host());
        };
    }

    /** Names half-days, which the days of the entry do not show. */
    String description(Entry entry) {
        var lines = new ArrayList<>(List.of(entry.standing().sentence()));
        switch (entry) {
            case Entry.Meeting meeting ->
                    meeting.plan()
                            .commonDays()
                            .forEach(
                                    days ->
                                            lines.add(
                                                    "Common days at " + place(days) + span(days)));
            case Entry.Visit one -> {
                var visit = one.visit();
                lines.add("At " + location(one) + span(visit.from(), visit.to()));
                lines.add("Part of working meeting " + number(one) + ".");
            }
        }
        return String.join("\n", lines);
    }

    private String number(Entry entry) {
        return entry.number() + " of " + names.programme(entry.programme());
    }

    private String host(Entry.Visit visit) {
        return names.organisation(visit.visit().host());
    }

    private String guests(Entry.Visit one) {
        var visit = one.visit();
        return visit.parties().stream()
                .filter(party -> !party.equals(visit.host()))
                .map(names::organisation)
                .collect(Collectors.joining(", "));
    }

    private String place(Block days) {
        var host = days.organisation();
        return host == null ? days.city() + ", " + days.country() : names.place(host);
    }

    private static String span(Block days) {
        return span(days.from(), days.to());
    }

    private static String span(HalfDay from, HalfDay to) {
        return ": " + words(from) + " to " + words(to) + ".";
    }

    private static String words(HalfDay halfDay) {
        return halfDay.day() + (halfDay.text().endsWith("AM") ? " morning" : " afternoon");
    }
}
