package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingRefusal;
import org.iclei.exchange.meeting.plan.PlanDraft;
import org.iclei.exchange.meeting.plan.Planning;
import org.iclei.exchange.meeting.plan.Plans;
import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.exchange.programme.Programmes;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** Plans a programme's next meeting and asks events-service to book it. */
@Service
class PlanWorkingMeeting {

    /** What came of planning, re-planning or cancelling a meeting. */
    sealed interface Outcome {
        record Done(Loaded<WorkingMeeting> meeting) implements Outcome {}

        record Refused(MeetingRefusal why) implements Outcome {}
    }

    private final Meetings meetings;
    private final Programmes programmes;
    private final Plans plans;
    private final TakePlace takePlace;
    private final MeetingEvents events;
    private final Sight sight;
    private final BusinessClock clock;

    PlanWorkingMeeting(
            Meetings meetings,
            Programmes programmes,
            Plans plans,
            TakePlace takePlace,
            MeetingEvents events,
            Sight sight,
            BusinessClock clock) {
        this.meetings = meetings;
        this.programmes = programmes;
        this.plans = plans;
        this.takePlace = takePlace;
        this.events = events;
        this.sight = sight;
        this.clock = clock;
    }

    Outcome plan(Viewer viewer, NewId id, UUID programme, int number, PlanDraft draft) {
        return meetings.create(
                id,
                Cause.of(viewer),
                Outcome.Done::new,
                () -> decide(viewer, id.value(), programme, number, draft));
    }

    private Decision<WorkingMeeting, Outcome> decide(
            Viewer viewer, UUID id, UUID programme, int number, PlanDraft draft) {
        var found = programmes.find(programme);
        if (found.isEmpty()) return refused(MeetingRefusal.PROGRAMME_UNKNOWN);
        var concern = found.get().state().concern();
        sight.requireChange(viewer, programme, concern);
        return switch (plans.plan(id, programme, null, draft)) {
            case Planning.Outcome.Refused(var why) -> refused(why);
            case Planning.Outcome.Planned(var plan) -> {
                var place = List.of("meeting " + number);
                if (!takePlace.take(programme, place, 1, id, this::exists, Cause.of(viewer))) {
                    yield refused(MeetingRefusal.NUMBER_TAKEN);
                }
                var concerned = new Concern(concern.coExecutingOffices(), plan.organisations());
                var meeting = WorkingMeeting.planned(programme, number, plan, concerned);
                yield new Decision.Save<>(
                        meeting, events.planned(id, meeting, clock.today()), Outcome.Done::new);
            }
        };
    }

    private boolean exists(UUID meeting) {
        return meetings.find(meeting).isPresent();
    }

    private static Decision<WorkingMeeting, Outcome> refused(MeetingRefusal why) {
        return new Decision.Leave<>(new Outcome.Refused(why));
    }
}
