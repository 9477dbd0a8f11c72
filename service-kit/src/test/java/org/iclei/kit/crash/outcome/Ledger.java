package org.iclei.kit.crash.outcome;

import org.iclei.schema.Envelope;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the writers of some aggregates saved, as they tell it. */
public final class Ledger {
    private final Map<UUID, Set<Event>> known = new ConcurrentHashMap<>();

    public void saved(UUID aggregate, List<Envelope> events) {
        told(aggregate, Event.of(events));
    }

    public void told(UUID aggregate, List<Event> events) {
        known.computeIfAbsent(aggregate, _ -> ConcurrentHashMap.newKeySet()).addAll(events);
    }

    /**
     * @param events how many events the aggregate has
     */
    public Saved of(UUID aggregate, long events) {
        return new Saved(events, known.getOrDefault(aggregate, Set.of()));
    }
}
