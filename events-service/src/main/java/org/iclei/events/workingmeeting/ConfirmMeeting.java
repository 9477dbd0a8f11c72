package org.iclei.events.workingmeeting;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Makes the bookings of the plan that was confirmed stand. */
@Component
class ConfirmMeeting {
    private final WorkingMeetings meetings;

    ConfirmMeeting(WorkingMeetings meetings) {
        this.meetings = meetings;
    }

    void handle(Envelope event, WorkingMeetingConfirmed confirmed) {
        meetings.receive(confirmed.meeting(), event, found -> decide(found, confirmed));
    }

    private static Decision<WorkingMeeting, Boolean> decide(
            Optional<Loaded<WorkingMeeting>> found, WorkingMeetingConfirmed confirmed) {
        return found.map(Loaded::state)
                .flatMap(meeting -> meeting.confirm(confirmed.planRevision()))
                .<Decision<WorkingMeeting, Boolean>>map(next -> save(next, confirmed))
                .orElse(new Decision.Leave<>(false));
    }

    private static Decision.Save<WorkingMeeting, Boolean> save(
            WorkingMeeting next, WorkingMeetingConfirmed confirmed) {
        var events = MeetingEvents.confirmed(next, confirmed.occurredOn());
        return new Decision.Save<>(next, events, _ -> true);
    }
}
