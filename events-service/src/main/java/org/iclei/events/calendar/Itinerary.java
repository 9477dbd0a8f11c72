package org.iclei.events.calendar;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where a meeting wants a person to be.
 *
 * @param places one per half-day
 */
public record Itinerary(UUID person, Claim claim, SortedMap<HalfDay, String> places) {
    public Itinerary {
        places = new TreeMap<>(places);
    }

    List<Slot> slots() {
        return places.entrySet().stream().map(this::slot).toList();
    }

    private Slot slot(Map.Entry<HalfDay, String> place) {
        return new Slot(place.getKey(), place.getValue(), claim);
    }
}
