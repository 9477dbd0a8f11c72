package org.iclei.membership.person;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.membership.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Forgets a person here and tells the other services, once a day. The event is saved first: should
 * this process die before the rest, this service hears the event too, and finishes.
 */
@Component
class ErasePerson {
    private final Erasures erasures;
    private final Forget forgetting;
    private final BusinessClock clock;

    ErasePerson(Erasures erasures, Forget forgetting, BusinessClock clock) {
        this.erasures = erasures;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /** Any id: a person without an address has one that this service has never heard of. */
    void erase(UUID person, Viewer viewer) {
        var cause = Cause.of(viewer).because("PERSON_ERASED");
        erasures.decide(
                person, cause, found -> decide(person, found.map(Loaded::state).orElse(null)));
        forgetting.forget(person, cause);
    }

    private Decision<Erasure, Boolean> decide(UUID person, @Nullable Erasure before) {
        var today = clock.today();
        var told = new PersonErased(today, person, List.of());
        return Erasure.asked(before, today)
                .<Decision<Erasure, Boolean>>map(
                        next -> new Decision.Save<>(next, List.of(told), _ -> true))
                .orElse(new Decision.Leave<>(false));
    }
}
