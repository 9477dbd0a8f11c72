package org.iclei.events.workingmeeting;

import org.iclei.events.Asked;
import org.iclei.events.calendar.InMemoryCalendars;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.SchedulingRequested;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The use cases of a working meeting on fakes, at a time that stands still until it is set. */
final class Saga {
    static final LocalDate BUSINESS_DAY = LocalDate.of(2015, 7, 1);

    private static final Instant START = Instant.parse("2015-05-18T08:00:00Z");

    final InMemoryWorkingMeetings meetings = new InMemoryWorkingMeetings();
    final InMemoryCalendars calendars = new InMemoryCalendars();
    final GiveBackPlaces giveBack = new GiveBackPlaces(meetings, calendars.freeing());

    private long sequence;

    /** Hands over the request as a new event; answers what was published because of it. */
    List<String> ask(SchedulingRequested plan) {
        return handle(Asked.envelope(plan.meeting(), ++sequence, plan), plan);
    }

    List<String> handle(Envelope event, SchedulingRequested plan) {
        int before = published(plan.meeting()).size();
        schedule(meetings).handle(event, plan);
        return newTypes(plan.meeting(), before);
    }

    ScheduleMeeting schedule(WorkingMeetings meetings) {
        return new ScheduleMeeting(
                meetings, calendars.booking(), giveBack, clock(START), Duration.ofHours(24));
    }

    List<String> confirm(SchedulingRequested plan) {
        int before = published(plan.meeting()).size();
        var confirmed = Asked.confirmed(plan);
        new ConfirmMeeting(meetings)
                .handle(Asked.envelope(plan.meeting(), ++sequence, confirmed), confirmed);
        return newTypes(plan.meeting(), before);
    }

    List<String> cancel(SchedulingRequested plan) {
        int before = published(plan.meeting()).size();
        var cancelled = Asked.cancelled(plan);
        new CancelMeeting(meetings, giveBack)
                .handle(Asked.envelope(plan.meeting(), ++sequence, cancelled), cancelled);
        return newTypes(plan.meeting(), before);
    }

    /** What the deadline's sweep does when this much time has passed. */
    void sweepAfter(Duration passed) {
        new ReleaseOverdue(meetings, giveBack, clock(START.plus(passed)), Saga::businessTime)
                .release();
    }

    WorkingMeeting meeting(SchedulingRequested plan) {
        return meetings.find(plan.meeting()).orElseThrow().state();
    }

    /** How many of the plan's people hold a place for anything. */
    long booked(SchedulingRequested plan) {
        return plan.attendances().stream()
                .filter(attendance -> !calendars.of(attendance.person()).isEmpty())
                .count();
    }

    <E extends DomainEvent> E last(SchedulingRequested plan, Class<E> type) {
        return Asked.data(published(plan.meeting()).getLast(), type);
    }

    List<Envelope> published(UUID meeting) {
        return meetings.find(meeting).map(found -> found.pending()).orElse(List.of());
    }

    private List<String> newTypes(UUID meeting, int before) {
        return published(meeting).stream()
                .skip(before)
                .map(Envelope::type)
                .map(type -> type.substring("org.iclei.events.working-meeting.".length()))
                .toList();
    }

    /** A day that somebody set, far beyond every deadline. */
    private static Instant businessTime() {
        return BUSINESS_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
