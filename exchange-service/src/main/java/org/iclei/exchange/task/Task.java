package org.iclei.exchange.task;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.exchange.meeting.MeetingViews;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something to act on: a meeting, or a participant. */
@Schema(name = "ExchangeTask", description = "Something to act on: a meeting, or a participant.")
record Task(
        Kind kind,
        @Schema(description = "To be planned anew.") MeetingViews.@Nullable MeetingView meeting,
        @Schema(description = "Suspended as a member; its visits stay.")
                @Nullable Participant participant) {

    enum Kind {
        MEETING_TO_PLAN_ANEW,
        PARTICIPANT_SUSPENDED
    }

    @Schema(name = "SuspendedParticipant")
    record Participant(
            UUID organisation,
            @Schema(example = "Tallinn") String officialName,
            @Schema(description = "First day on which its rights are suspended.") LocalDate since,
            @Schema(description = "The pairings in which it exchanges with others.")
                    List<UUID> pairings) {}

    static Task suspended(Participant participant) {
        return new Task(Kind.PARTICIPANT_SUSPENDED, null, participant);
    }

    static Task toPlan(MeetingViews.MeetingView meeting) {
        return new Task(Kind.MEETING_TO_PLAN_ANEW, meeting, null);
    }
}
