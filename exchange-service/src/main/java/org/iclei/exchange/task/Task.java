package org.iclei.exchange.task;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.exchange.meeting.MeetingViews;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something to act on: a meeting, a participant, or a pairing. */
@Schema(
        name = "ExchangeTask",
        description = "Something to act on: a meeting, a participant, or a pairing.")
record Task(
        Kind kind,
        @Schema(description = "To be planned anew.") MeetingViews.@Nullable MeetingView meeting,
        @Schema(description = "Suspended as a member; its visits stay.")
                @Nullable Participant participant,
        @Schema(description = "A city of it has ended, and nobody stands in its place.")
                @Nullable PairingLeft pairing) {

    enum Kind {
        MEETING_TO_PLAN_ANEW,
        PARTICIPANT_SUSPENDED,
        PAIRING_CITY_ENDED
    }

    @Schema(name = "SuspendedParticipant")
    record Participant(
            UUID organisation,
            @Schema(example = "Tallinn") String officialName,
            @Schema(description = "First day on which its rights are suspended.") LocalDate since,
            @Schema(description = "The pairings in which it exchanges with others.")
                    List<UUID> pairings) {}

    @Schema(name = "PairingOfEndedCity")
    record PairingLeft(
            UUID pairing,
            UUID programme,
            City ended,
            @Schema(description = "First day on which others stand in the city's place.")
                    LocalDate on,
            @Schema(description = "Who succeeds the city; to be paired after a dissolution.")
                    List<City> successors) {}

    @Schema(name = "NamedCity")
    record City(UUID organisation, @Nullable String officialName) {}

    static Task suspended(Participant participant) {
        return new Task(Kind.PARTICIPANT_SUSPENDED, null, participant, null);
    }

    static Task toPlan(MeetingViews.MeetingView meeting) {
        return new Task(Kind.MEETING_TO_PLAN_ANEW, meeting, null, null);
    }

    static Task ended(PairingLeft pairing) {
        return new Task(Kind.PAIRING_CITY_ENDED, null, null, pairing);
    }
}
