package org.iclei.events.calendar;

import org.iclei.kit.aggregate.InMemoryAggregates;
import org.iclei.kit.aggregate.Loaded;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody's calendar, for tests of use cases. */
public final class InMemoryCalendars extends InMemoryAggregates<Calendar> implements Calendars {

    @Override
    public List<UUID> peopleAt(UUID meeting) {
        return all().stream()
                .filter(one -> one.state().slots().stream().anyMatch(s -> s.heldFor(meeting)))
                .map(Loaded::id)
                .toList();
    }

    @Override
    public Set<Claim> claims() {
        return all().stream()
                .flatMap(one -> one.state().slots().stream())
                .map(Slot::claim)
                .collect(Collectors.toSet());
    }

    public BookPlaces booking() {
        return new BookPlaces(this);
    }

    public FreePlaces freeing() {
        return new FreePlaces(this);
    }

    /** Which half-days a person is somewhere. */
    public List<String> of(UUID person) {
        return find(person).stream()
                .flatMap(found -> found.state().slots().stream())
                .map(slot -> slot.halfDay().text())
                .sorted()
                .toList();
    }
}
