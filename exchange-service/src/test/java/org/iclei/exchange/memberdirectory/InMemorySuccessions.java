package org.iclei.exchange.memberdirectory;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.OrganisationSucceeded;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Successions of a test. */
public final class InMemorySuccessions implements Successions {
    private final Map<UUID, Succession> known = new LinkedHashMap<>();

    @Override
    public Optional<Succession> find(UUID organisation) {
        return Optional.ofNullable(known.get(organisation));
    }

    @Override
    public List<Succession> findAll(Collection<UUID> organisations) {
        return known.values().stream()
                .filter(one -> organisations.contains(one.organisation()))
                .toList();
    }

    @Override
    public List<Succession> all() {
        return List.copyOf(known.values());
    }

    @Override
    public void learn(Envelope envelope, DomainEvent event) {
        if (event instanceof OrganisationSucceeded succeeded) {
            known.put(
                    succeeded.predecessor(),
                    new Succession(
                            succeeded.predecessor(),
                            succeeded.occurredOn(),
                            succeeded.successors(),
                            succeeded.heir(),
                            succeeded.organisations()));
        }
    }
}
