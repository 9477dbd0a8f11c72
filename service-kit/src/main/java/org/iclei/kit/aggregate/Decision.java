package org.iclei.kit.aggregate;

import org.iclei.schema.DomainEvent;

import java.util.List;
import java.util.function.Function;

/** What a use case decided about an aggregate: a new state with its events, or nothing. */
public sealed interface Decision<S, R> {

    /** Saves the state and its events in one write; the outcome is made from what was saved. */
    record Save<S, R>(S state, List<DomainEvent> events, Function<Loaded<S>, R> outcome)
            implements Decision<S, R> {
        public Save {
            events = List.copyOf(events);
        }
    }

    /** Leaves the aggregate as it is. */
    record Leave<S, R>(R outcome) implements Decision<S, R> {}
}
