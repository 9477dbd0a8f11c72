package org.iclei.exchange.memberdirectory;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cities that ended, and who stands in their place. */
public interface Successions {

    /** Empty for a city that has not ended, as far as is known here. */
    Optional<Succession> find(UUID organisation);

    /** Those of the organisations that have ended, in no particular order. */
    List<Succession> findAll(Collection<UUID> organisations);

    /** Every city that ended. */
    List<Succession> all();

    /** Notes a succession; a second time changes nothing. */
    void learn(Envelope envelope, DomainEvent event);

    /**
     * The succession that names who stands in a city's place today: its own, or its heir's when
     * that has ended too. Empty when nobody does.
     */
    default Optional<Succession> lastOf(UUID organisation) {
        var passed = new HashSet<UUID>();
        var last = Optional.<Succession>empty();
        var next = find(organisation);
        while (next.isPresent() && passed.add(next.get().organisation())) {
            var heir = next.get().heir();
            if (heir == null) break;
            last = next;
            next = find(heir);
        }
        return last;
    }
}
