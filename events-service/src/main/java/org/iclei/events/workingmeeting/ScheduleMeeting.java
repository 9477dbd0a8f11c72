package org.iclei.events.workingmeeting;

import org.iclei.events.calendar.BookPlaces;
import org.iclei.events.calendar.HalfDay;
import org.iclei.events.calendar.Itinerary;
import org.iclei.events.workingmeeting.plan.Plan;
import org.iclei.events.workingmeeting.plan.PlanRequests;
import org.iclei.events.workingmeeting.plan.Refusal;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.SchedulingRequested;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers a plan: books everybody, then saves the meeting with its answer, then frees what the
 * answer does not want. Whatever stops it in between, the event comes again and all of it ends
 * booked or nothing.
 */
@Component
class ScheduleMeeting {
    private final WorkingMeetings meetings;
    private final BookPlaces places;
    private final GiveBackPlaces giveBack;
    private final Clock clock;
    private final Duration tentative;

    /**
     * @param tentative how long places wait for the meeting to be confirmed, in real time
     */
    ScheduleMeeting(
            WorkingMeetings meetings,
            BookPlaces places,
            GiveBackPlaces giveBack,
            Clock clock,
            @Value("${iclei.events.tentative:24h}") Duration tentative) {
        this.meetings = meetings;
        this.places = places;
        this.giveBack = giveBack;
        this.clock = clock;
        this.tentative = tentative;
    }

    void handle(Envelope event, SchedulingRequested request) {
        var plan = PlanRequests.plan(request);
        var cause = Cause.of(event);
        if (isOpen(plan, meetings.find(plan.meeting()))) {
            var refusals = book(plan, cause);
            meetings.receive(
                    plan.meeting(),
                    event,
                    found -> answer(plan, refusals, found, request.occurredOn()));
        }
        giveBack.of(plan.meeting(), cause);
    }

    private static boolean isOpen(Plan plan, Optional<Loaded<WorkingMeeting>> found) {
        return found.map(loaded -> loaded.state().isOpenTo(plan.revision())).orElse(true);
    }

    /** From the first refusal on nobody is booked any more, but everybody is still asked. */
    private List<Refusal> book(Plan plan, Cause cause) {
        var refusals = new ArrayList<>(plan.refusals());
        for (var wanted : plan.itineraries()) {
            var elsewhere =
                    refusals.isEmpty() ? places.book(wanted, cause) : places.elsewhere(wanted);
            elsewhere.stream()
                    .findFirst()
                    .map(halfDay -> elsewhere(wanted, halfDay))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Refusal elsewhere(Itinerary wanted, HalfDay halfDay) {
        return Refusal.ofDelegate(
                wanted.person(), null, halfDay, Refusal.Reason.ELSEWHERE_THAT_HALF_DAY);
    }

    private Decision<WorkingMeeting, Boolean> answer(
            Plan plan,
            List<Refusal> refusals,
            Optional<Loaded<WorkingMeeting>> found,
            LocalDate on) {
        if (!isOpen(plan, found)) return new Decision.Leave<>(false);
        var former = found.map(Loaded::state).orElse(null);
        var deadline = clock.instant().plus(tentative);
        var next = WorkingMeeting.answering(plan, refusals, former, deadline);
        return new Decision.Save<>(next, MeetingEvents.answered(former, next, on), _ -> true);
    }
}
