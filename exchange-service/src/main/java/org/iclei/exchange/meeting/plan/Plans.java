package org.iclei.exchange.meeting.plan;

import org.iclei.exchange.pairing.Pairings;
import org.iclei.exchange.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applies a programme's rules and pairings, as they are now, to a draft. */
@Component
public class Plans {
    private final Programmes programmes;
    private final Pairings pairings;

    Plans(Programmes programmes, Pairings pairings) {
        this.programmes = programmes;
        this.pairings = pairings;
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
        var remaining = before == null ? Set.<UUID>of() : before.withoutVisit();
        return new Planning(meeting, rules.fundedPlaces(), agreed, remaining).plan(draft);
    }
}
