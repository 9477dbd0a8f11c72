package org.iclei.membership.person;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;

import java.util.List;
import java.util.UUID;

/** A feature whose records keep something under the ids of persons. */
public abstract class Keeper<S> {
    private final Aggregates<S> records;

    protected Keeper(Aggregates<S> records) {
        this.records = records;
    }

    /** The records that name the person today. */
    protected abstract List<Loaded<S>> naming(UUID person);

    protected abstract List<Kept> kept(Loaded<S> named, UUID person);

    /** The record as it is when nothing of the person is left in it. */
    protected abstract S without(S before, UUID person);

    /** Everything that it keeps under the id today. */
    final List<Kept> kept(UUID person) {
        return naming(person).stream().flatMap(it -> kept(it, person).stream()).toList();
    }

    /** Takes all of it out; again, it changes nothing. */
    final void forget(UUID person, Cause cause) {
        for (var named : naming(person)) {
            records.decide(
                    named.id(),
                    cause,
                    found -> {
                        var before = found.orElseThrow().state();
                        var after = without(before, person);
                        return after.equals(before)
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(after, List.of(), _ -> true);
                    });
        }
    }
}
