package org.iclei.events.workingmeeting;

import org.iclei.events.calendar.HalfDay;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.workingmeeting.plan.Plan;
import org.iclei.events.workingmeeting.plan.Refusal;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.events.BookingsConfirmed;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.ScheduledVisit;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.VisitCancelled;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Working meeting → published events. */
final class MeetingEvents {
    /** The first ones say enough, and an event has room for these whatever the plan. */
    private static final int MOST_REFUSALS = 100;

    private MeetingEvents() {}

    /** First what the former plan gives up, then the answer to the new one. */
    static List<DomainEvent> answered(
            @Nullable WorkingMeeting former, WorkingMeeting next, LocalDate on) {
        var events = new ArrayList<DomainEvent>();
        if (former != null) {
            events.addAll(cancelledVisits(former, next, on));
            long freed = former.booked().stream().filter(p -> !next.booked().contains(p)).count();
            if (freed > 0) events.add(released(former, "REPLANNED", (int) freed, on));
        }
        events.add(next.holdsPlaces() ? scheduled(next, on) : refused(next, on));
        return events;
    }

    static List<DomainEvent> confirmed(WorkingMeeting meeting, LocalDate on) {
        var plan = meeting.plan();
        return List.of(
                new BookingsConfirmed(
                        on,
                        plan.meeting(),
                        plan.programme(),
                        plan.revision(),
                        meeting.booked().size(),
                        visits(meeting),
                        plan.organisations()));
    }

    static List<DomainEvent> cancelled(WorkingMeeting former, WorkingMeeting next, LocalDate on) {
        var events = new ArrayList<DomainEvent>(cancelledVisits(former, next, on));
        if (former.holdsPlaces()) {
            events.add(released(former, "CANCELLED", former.booked().size(), on));
        }
        return events;
    }

    static List<DomainEvent> expired(WorkingMeeting former, LocalDate on) {
        return List.of(released(former, "DEADLINE_PASSED", former.booked().size(), on));
    }

    private static WorkingMeetingScheduled scheduled(WorkingMeeting meeting, LocalDate on) {
        var plan = meeting.plan();
        return new WorkingMeetingScheduled(
                on,
                plan.meeting(),
                plan.programme(),
                plan.revision(),
                plan.from(),
                plan.to(),
                visits(meeting),
                meeting.booked().size(),
                plan.organisations());
    }

    private static SchedulingRefused refused(WorkingMeeting meeting, LocalDate on) {
        var plan = meeting.plan();
        return new SchedulingRefused(
                on,
                plan.meeting(),
                plan.programme(),
                plan.revision(),
                meeting.refusals().stream()
                        .limit(MOST_REFUSALS)
                        .map(MeetingEvents::refusal)
                        .toList(),
                plan.organisations());
    }

    private static SchedulingRefused.Refusal refusal(Refusal refusal) {
        HalfDay halfDay = refusal.halfDay();
        return new SchedulingRefused.Refusal(
                refusal.part().name(),
                refusal.visit(),
                refusal.person(),
                halfDay == null ? null : halfDay.text(),
                refusal.reason().name());
    }

    /** Of the plan that had booked them: a newer one is not meant. */
    private static BookingsReleased released(
            WorkingMeeting former, String reason, int places, LocalDate on) {
        var plan = former.plan();
        return new BookingsReleased(
                on,
                plan.meeting(),
                plan.programme(),
                plan.revision(),
                reason,
                places,
                plan.organisations());
    }

    private static List<VisitCancelled> cancelledVisits(
            WorkingMeeting former, WorkingMeeting next, LocalDate on) {
        var gone =
                next.visits().stream()
                        .filter(StudyVisit::cancelled)
                        .map(StudyVisit::visit)
                        .toList();
        return former.standing()
                .filter(visit -> gone.contains(visit.visit()))
                .map(visit -> cancelled(visit, former.plan(), next.plan().revision(), on))
                .toList();
    }

    private static VisitCancelled cancelled(
            StudyVisit visit, Plan plan, int revision, LocalDate on) {
        var parties =
                plan.organisations().stream()
                        .filter(organisation -> visit.parties().contains(organisation.id()))
                        .toList();
        return new VisitCancelled(
                on,
                plan.meeting(),
                plan.programme(),
                revision,
                visit.visit(),
                visit.pairing(),
                visit.host(),
                parties);
    }

    private static List<ScheduledVisit> visits(WorkingMeeting meeting) {
        return meeting.standing()
                .map(
                        visit ->
                                new ScheduledVisit(
                                        visit.visit(),
                                        visit.pairing(),
                                        visit.host(),
                                        visit.from().text(),
                                        visit.to().text(),
                                        visit.transfer(),
                                        visit.state().name()))
                .toList();
    }
}
