package org.iclei.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The exchange as it was loaded.
 *
 * @param cities ids by official name
 * @param pairings ids by the EU city's name
 * @param meetings ids, the first working meeting first
 */
public record EuCanada(
        UUID programme, Map<String, UUID> cities, Map<String, UUID> pairings, List<UUID> meetings) {
    public EuCanada {
        cities = Map.copyOf(cities);
        pairings = Map.copyOf(pairings);
        meetings = List.copyOf(meetings);
    }

    public UUID city(String name) {
        return Objects.requireNonNull(cities.get(name), name);
    }

    public UUID pairing(String euCity) {
        return Objects.requireNonNull(pairings.get(euCity), euCity);
    }
}
