package org.iclei.exchange.memberdirectory;

import org.iclei.schema.OrganisationFacts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A directory that knows what a test tells it. */
public final class KnownOrganisations implements MemberDirectory {
    private final Map<UUID, OrganisationFacts> known = new LinkedHashMap<>();

    public KnownOrganisations with(UUID id, String name, String country, String office) {
        known.put(
                id,
                new OrganisationFacts(
                        id,
                        name,
                        null,
                        country,
                        null,
                        "LOCAL_GOVERNMENT",
                        "EUROPE",
                        office,
                        Map.of()));
        return this;
    }

    /** Who sees what, by this directory. */
    public Sight sight() {
        return new Sight(this);
    }

    @Override
    public Optional<OrganisationFacts> find(UUID organisation) {
        return Optional.ofNullable(known.get(organisation));
    }

    @Override
    public List<OrganisationFacts> findAll(Collection<UUID> organisations) {
        return known.values().stream().filter(one -> organisations.contains(one.id())).toList();
    }

    @Override
    public List<UUID> servedBy(Collection<String> offices) {
        return known.values().stream()
                .filter(one -> offices.contains(one.servingOffice()))
                .map(OrganisationFacts::id)
                .toList();
    }
}
