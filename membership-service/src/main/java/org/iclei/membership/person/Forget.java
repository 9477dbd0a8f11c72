package org.iclei.membership.person;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.PersonErased;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes out what this service keeps of a person; whatever was left half done is done again. */
@Component
class Forget {
    /** What has ever been kept beside the id of a person; the id itself says nothing by then. */
    private static final Set<String> BESIDE = Set.of("roles", "term", "key");

    private final Persons persons;
    private final List<Keeper<?>> keepers;
    private final AggregateStore store;

    Forget(Persons persons, List<Keeper<?>> keepers, AggregateStore store) {
        this.persons = persons;
        this.keepers = List.copyOf(keepers);
        this.store = store;
    }

    void erased(Envelope envelope, PersonErased erased) {
        forget(erased.person(), Cause.of(envelope));
    }

    /** First the records, then their trails: a save leaves what it replaced in the trail. */
    void forget(UUID person, Cause cause) {
        persons.forget(person);
        keepers.forEach(keeper -> keeper.forget(person, cause));
        Trail.erase(store.relay().trails(), person, BESIDE);
    }
}
