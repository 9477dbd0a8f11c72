package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.Meetings;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.pairing.Pairings;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Hears what events-service could book: confirms it, or shows why not. */
@Service
class FollowScheduling {
    private final Meetings meetings;
    private final Pairings pairings;
    private final LeavePairing leaving;
    private final FollowSuccession heirs;
    private final MeetingEvents events;

    FollowScheduling(
            Meetings meetings,
            Pairings pairings,
            LeavePairing leaving,
            FollowSuccession heirs,
            MeetingEvents events) {
        this.meetings = meetings;
        this.pairings = pairings;
        this.leaving = leaving;
        this.heirs = heirs;
        this.events = events;
    }

    /**
     * Confirms the plan, unless a pairing was dissolved or a city ended while it was being planned:
     * who heard of that did not find the meeting then, so it follows here, if it is still to come.
     */
    void scheduled(Envelope envelope, WorkingMeetingScheduled answer) {
        var id = answer.meeting();
        heirs.standIn(id, Cause.of(envelope));
        follow(
                envelope,
                id,
                answer.planRevision(),
                meeting -> {
                    for (var visit : meeting.plan().visits()) {
                        var withdrawn = withdrawnFrom(visit.pairing());
                        if (withdrawn != null
                                && !meeting.plan().isOver(visit.pairing(), answer.occurredOn())) {
                            return leaving.leave(
                                    id, meeting, visit.pairing(), withdrawn, answer.occurredOn());
                        }
                    }
                    var confirmed = meeting.confirmed();
                    return new Decision.Save<>(
                            confirmed,
                            List.of(events.confirmed(id, confirmed, answer.occurredOn())),
                            _ -> true);
                });
    }

    private @Nullable UUID withdrawnFrom(UUID pairing) {
        return pairings.find(pairing).map(found -> found.state().withdrawn()).orElse(null);
    }

    void refused(Envelope envelope, SchedulingRefused answer) {
        var why =
                answer.refusals().stream()
                        .map(
                                refusal ->
                                        new WorkingMeeting.Refusal(
                                                refusal.part(),
                                                refusal.visit(),
                                                refusal.person(),
                                                refusal.halfDay(),
                                                refusal.reason()))
                        .toList();
        follow(
                envelope,
                answer.meeting(),
                answer.planRevision(),
                meeting -> new Decision.Save<>(meeting.refused(why), List.of(), _ -> true));
    }

    void released(Envelope envelope, BookingsReleased answer) {
        if (!answer.reason().equals("DEADLINE_PASSED")) return;
        follow(
                envelope,
                answer.meeting(),
                answer.planRevision(),
                meeting -> new Decision.Save<>(meeting.lapsed(), List.of(), _ -> true));
    }

    private void follow(
            Envelope envelope,
            UUID id,
            int planRevision,
            Function<WorkingMeeting, Decision<WorkingMeeting, Boolean>> step) {
        meetings.receive(
                id,
                envelope,
                found -> {
                    if (found.isEmpty() || !found.get().state().awaits(planRevision)) {
                        return new Decision.Leave<>(false);
                    }
                    return step.apply(found.get().state());
                });
    }
}
