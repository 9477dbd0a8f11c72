package org.iclei.exchange.meeting.plan;

import org.iclei.exchange.pairing.Pairings;
import org.iclei.exchange.programme.Programmes;
import org.iclei.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Applies a programme's rules and pairings, as they are now, to a draft. A visit that was held may
 * be written down again, whatever became of its pairing.
 */
@Component
public class Plans {
    private final Programmes programmes;
    private final Pairings pairings;
    private final BusinessClock clock;

    Plans(Programmes programmes, Pairings pairings, BusinessClock clock) {
        this.programmes = programmes;
        this.pairings = pairings;
        this.clock = clock;
    }

    /**
     * @param before the plan that this one replaces; null for the first
     */
    public Planning.Outcome plan(
            UUID meeting, UUID programme, @Nullable MeetingPlan before, PlanDraft draft) {
        var rules = programmes.find(programme).orElseThrow().state();
        var agreed = new HashMap<UUID, List<UUID>>();
        pairings.agreedIn(programme)
                .forEach(pairing -> agreed.put(pairing.id(), pairing.state().cities()));
        if (before != null) {
            before.visits().stream()
                    .filter(visit -> before.isOver(visit.pairing(), clock.today()))
                    .forEach(held -> agreed.merge(held.pairing(), held.parties(), Plans::either));
        }
        var remaining = before == null ? Set.<UUID>of() : before.withoutVisit();
        return new Planning(meeting, rules.fundedPlaces(), agreed, remaining).plan(draft);
    }

    /** A visit was held by those who were paired then; an heir may send its people now. */
    private static List<UUID> either(List<UUID> now, List<UUID> then) {
        return Stream.concat(now.stream(), then.stream()).distinct().toList();
    }
}
