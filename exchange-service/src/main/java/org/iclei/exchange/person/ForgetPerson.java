package org.iclei.exchange.person;

import org.iclei.exchange.meeting.Meetings;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.PersonErased;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes a person's name out of every meeting and of the trail; again, it changes nothing. */
@Component
class ForgetPerson {
    private static final Set<String> BESIDE = Set.of("name");

    private final Travels travels;
    private final Meetings meetings;
    private final AggregateStore store;

    ForgetPerson(Travels travels, Meetings meetings, AggregateStore store) {
        this.travels = travels;
        this.meetings = meetings;
        this.store = store;
    }

    /** First the meetings, then the trail: a save leaves what it replaced there. */
    void erased(Envelope envelope, PersonErased erased) {
        for (var meeting : travels.of(erased.person())) {
            unname(meeting, erased.person(), Cause.of(envelope));
        }
        Trail.erase(store.relay().trails(), erased.person(), BESIDE);
    }

    private void unname(UUID meeting, UUID person, Cause cause) {
        meetings.decide(
                meeting,
                cause,
                found -> {
                    var before = found.orElseThrow().state();
                    var after = before.withoutNameOf(person);
                    return after.equals(before)
                            ? new Decision.Leave<>(false)
                            : new Decision.Save<>(after, List.of(), _ -> true);
                });
    }
}
