package org.iclei.exchange.meeting;

import org.iclei.exchange.meeting.plan.MeetingRefusal;
import org.iclei.kit.aggregate.Loaded;

/** What came of planning, re-planning or cancelling a meeting. */
sealed interface PlanOutcome {
    record Done(Loaded<WorkingMeeting> meeting) implements PlanOutcome {}

    record Refused(MeetingRefusal why) implements PlanOutcome {}
}
