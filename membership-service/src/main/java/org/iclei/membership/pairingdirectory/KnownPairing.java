package org.iclei.membership.pairingdirectory;

import org.iclei.schema.OrganisationFacts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A pairing as exchange-service last published it.
 *
 * @param cities those that exchange with each other; none once it is dissolved
 */
public record KnownPairing(UUID pairing, UUID programme, List<City> cities) {

    public record City(UUID organisation, String name) {}

    public KnownPairing {
        cities = List.copyOf(cities);
    }

    static KnownPairing of(UUID pairing, UUID programme, Collection<OrganisationFacts> cities) {
        var named = cities.stream().map(it -> new City(it.id(), it.officialName())).toList();
        return new KnownPairing(pairing, programme, named);
    }

    public boolean has(UUID city) {
        return cities.stream().anyMatch(it -> it.organisation().equals(city));
    }
}
