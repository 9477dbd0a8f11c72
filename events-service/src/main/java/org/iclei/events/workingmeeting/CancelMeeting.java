package org.iclei.events.workingmeeting;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** Takes a meeting and its visits out of everybody's calendar. */
@Component
class CancelMeeting {
    private final WorkingMeetings meetings;
    private final GiveBackPlaces giveBack;

    CancelMeeting(WorkingMeetings meetings, GiveBackPlaces giveBack) {
        this.meetings = meetings;
        this.giveBack = giveBack;
    }

    void handle(Envelope event, WorkingMeetingCancelled cancelled) {
        meetings.receive(
                cancelled.meeting(), event, found -> decide(found, cancelled.occurredOn()));
        giveBack.of(cancelled.meeting(), Cause.of(event));
    }

    private static Decision<WorkingMeeting, Boolean> decide(
            Optional<Loaded<WorkingMeeting>> found, LocalDate on) {
        return found.map(Loaded::state)
                .<Decision<WorkingMeeting, Boolean>>flatMap(
                        former -> former.cancel().map(next -> save(former, next, on)))
                .orElse(new Decision.Leave<>(false));
    }

    private static Decision.Save<WorkingMeeting, Boolean> save(
            WorkingMeeting former, WorkingMeeting next, LocalDate on) {
        var events = MeetingEvents.cancelled(former, next, on);
        return new Decision.Save<>(next, events, _ -> true);
    }
}
