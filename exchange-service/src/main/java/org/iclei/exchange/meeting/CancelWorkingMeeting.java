package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingRefusal;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** Calls a meeting off; events-service releases what was booked when it hears of it. */
@Service
class CancelWorkingMeeting {
    private final Meetings meetings;
    private final MeetingEvents events;
    private final Sight sight;
    private final BusinessClock clock;

    CancelWorkingMeeting(
            Meetings meetings, MeetingEvents events, Sight sight, BusinessClock clock) {
        this.meetings = meetings;
        this.events = events;
        this.sight = sight;
        this.clock = clock;
    }

    PlanWorkingMeeting.Outcome cancel(Viewer viewer, UUID id, long version, String reason) {
        return meetings.decide(
                id,
                version,
                Cause.of(viewer),
                found -> {
                    var meeting = found.orElseThrow(Sight::notFound).state();
                    sight.requireChange(viewer, meeting.programme(), meeting.concern());
                    if (meeting.isCancelled()) {
                        return new Decision.Leave<>(
                                new PlanWorkingMeeting.Outcome.Refused(
                                        MeetingRefusal.CANCELLED_ALREADY));
                    }
                    var cancelled = meeting.cancelled();
                    return new Decision.Save<>(
                            cancelled,
                            List.of(events.cancelled(id, cancelled, reason, clock.today())),
                            PlanWorkingMeeting.Outcome.Done::new);
                });
    }
}
