package org.iclei.exchange.memberdirectory;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        return inherited(organisation).reduce((_, later) -> later);
    }

    /** A city and those that stood in its place after it, one after the other. */
    default List<UUID> lineOf(UUID organisation) {
        var heirs = inherited(organisation).map(it -> Objects.requireNonNull(it.heir()));
        return Stream.concat(Stream.of(organisation), heirs).toList();
    }

    private Stream<Succession> inherited(UUID organisation) {
        var passed = new LinkedHashMap<UUID, Succession>();
        var next = find(organisation);
        while (next.isPresent() && next.get().heir() != null) {
            if (passed.putIfAbsent(next.get().organisation(), next.get()) != null) break;
            next = find(Objects.requireNonNull(next.get().heir()));
        }
        return passed.values().stream();
    }
}
