package org.iclei.exchange.meeting;

import org.iclei.exchange.pairing.Pairings;
import org.iclei.exchange.programme.Programmes;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Applies a programme's rules and pairings, as they are now, to a draft. */
@Component
class Plans {
    private final Programmes programmes;
    private final Pairings pairings;

    Plans(Programmes programmes, Pairings pairings) {
        this.programmes = programmes;
        this.pairings = pairings;
    }

    Planning.Outcome plan(UUID meeting, UUID programme, PlanDraft draft) {
        var rules = programmes.find(programme).orElseThrow().state();
        var agreed = new HashMap<UUID, List<UUID>>();
        pairings.agreedIn(programme)
                .forEach(pairing -> agreed.put(pairing.id(), pairing.state().cities()));
        return new Planning(meeting, rules.fundedPlaces(), agreed).plan(draft);
    }
}
