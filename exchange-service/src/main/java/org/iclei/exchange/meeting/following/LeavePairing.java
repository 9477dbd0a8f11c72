package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.kit.aggregate.Decision;
import org.iclei.schema.DomainEvent;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** Takes a dissolved pairing out of a meeting: its visit, and the city that withdrew. */
@Component
class LeavePairing {
    private final MeetingEvents events;

    LeavePairing(MeetingEvents events) {
        this.events = events;
    }

    Decision<WorkingMeeting, Boolean> leave(
            UUID id, WorkingMeeting before, UUID pairing, UUID withdrawn, LocalDate on) {
        var plan = before.plan().without(pairing, withdrawn);
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
}
