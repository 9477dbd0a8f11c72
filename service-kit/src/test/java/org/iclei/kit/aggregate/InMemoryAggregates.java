package org.iclei.kit.aggregate;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.envelope.Envelopes;
import org.iclei.schema.Envelope;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The fake that use-case tests run on; it passes the same contract as the MongoDB store. */
public class InMemoryAggregates<S> extends DecidingAggregates<S> {
    private final Map<UUID, Loaded<S>> documents = new ConcurrentHashMap<>();
    private final Map<UUID, String> requests = new HashMap<>();

    public InMemoryAggregates() {
        super(
                new Envelopes(
                        JsonMapper.builder()
                                .changeDefaultPropertyInclusion(
                                        usual ->
                                                usual.withValueInclusion(
                                                        com.fasterxml.jackson.annotation.JsonInclude
                                                                .Include.NON_NULL))
                                .build(),
                        Clock.systemUTC(),
                        URI.create("http://localhost/schemas/")));
    }

    /** Every event that was saved, per aggregate in order. */
    public List<Envelope> published() {
        return documents.values().stream()
                .flatMap(document -> document.pending().stream())
                .sorted(Comparator.comparing(Envelope::id))
                .toList();
    }

    public List<Loaded<S>> all() {
        return new ArrayList<>(documents.values());
    }

    @Override
    public Optional<Loaded<S>> find(UUID id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    synchronized boolean insert(Loaded<S> fresh, Cause cause, String requestHash) {
        if (documents.putIfAbsent(fresh.id(), fresh) != null) return false;
        if (requestHash != null) requests.put(fresh.id(), requestHash);
        return true;
    }

    @Override
    synchronized Saving update(
            Loaded<S> before, Loaded<S> after, List<Envelope> events, Cause cause) {
        var found = documents.get(before.id());
        if (found == null || found.version() != before.version()) return Saving.CONFLICT;
        if (!events.isEmpty() && found.pending().size() >= AggregateDocument.PENDING_LIMIT) {
            return Saving.PENDING_FULL;
        }
        documents.put(before.id(), after);
        return Saving.SAVED;
    }

    @Override
    synchronized String requestHash(UUID id) {
        return requests.get(id);
    }

    @Override
    public Set<UUID> addAll(Map<UUID, Decision.Save<S, ?>> fresh, Cause cause) {
        var present = new HashSet<UUID>();
        fresh.forEach(
                (id, save) -> {
                    if (!insert(first(id, save, cause), cause, null)) present.add(id);
                });
        return present;
    }
}
