package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.meeting.plan.MeetingPlan;
import org.iclei.exchange.memberdirectory.Successions;
import org.iclei.kit.aggregate.Decision;
import org.iclei.schema.DomainEvent;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/**
 * Takes a dissolved pairing out of a meeting: its visit, and the city that withdrew, or who stands
 * in that one's place when its succession was heard of first.
 */
@Component
class LeavePairing {
    private final MeetingEvents events;
    private final Successions successions;

    LeavePairing(MeetingEvents events, Successions successions) {
        this.events = events;
        this.successions = successions;
    }

    Decision<WorkingMeeting, Boolean> leave(
            UUID id, WorkingMeeting before, UUID pairing, UUID withdrawn, LocalDate on) {
        var plan = before.plan().without(pairing, standing(before.plan(), pairing, withdrawn));
        if (plan.equals(before.plan())) return new Decision.Leave<>(false);
        var after = before.replanned(plan);
        var said = new ArrayList<DomainEvent>();
        before.plan().visits().stream()
                .filter(visit -> visit.pairing().equals(pairing))
                .map(visit -> events.visitCancelled(id, after, visit, "CITY_WITHDREW", on))
                .forEach(said::add);
        said.addAll(events.planned(id, after, on));
        return new Decision.Save<>(after, said, _ -> true);
    }

    private UUID standing(MeetingPlan plan, UUID pairing, UUID withdrawn) {
        var parties = plan.partiesOf(pairing);
        return successions.lineOf(withdrawn).stream()
                .filter(parties::contains)
                .findFirst()
                .orElse(withdrawn);
    }
}
