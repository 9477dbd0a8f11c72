package org.iclei.events.workingmeeting;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Gives up bookings that nobody confirmed in time; any instance may. */
@Component
class ReleaseOverdue {
    private final WorkingMeetings meetings;
    private final GiveBackPlaces giveBack;
    private final Clock clock;
    private final BusinessClock calendar;

    /**
     * @param clock measures the deadline, in real time
     */
    ReleaseOverdue(
            WorkingMeetings meetings,
            GiveBackPlaces giveBack,
            Clock clock,
            BusinessClock calendar) {
        this.meetings = meetings;
        this.giveBack = giveBack;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Scheduled(fixedDelayString = "${iclei.events.deadlines:1m}")
    void release() {
        var cause = Cause.ofService("events");
        for (var meeting : meetings.overdue(clock.instant())) {
            meetings.decide(meeting, cause, this::decide);
            giveBack.of(meeting, cause);
        }
    }

    private Decision<WorkingMeeting, Boolean> decide(Optional<Loaded<WorkingMeeting>> found) {
        var former = found.orElseThrow().state();
        return former.expire(clock.instant())
                .<Decision<WorkingMeeting, Boolean>>map(next -> save(former, next))
                .orElse(new Decision.Leave<>(false));
    }

    private Decision.Save<WorkingMeeting, Boolean> save(
            WorkingMeeting former, WorkingMeeting next) {
        var events = MeetingEvents.expired(former, calendar.today());
        return new Decision.Save<>(next, events, _ -> true);
    }
}
