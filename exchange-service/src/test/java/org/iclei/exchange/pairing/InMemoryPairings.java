package org.iclei.exchange.pairing;

import org.iclei.kit.aggregate.InMemoryAggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Pairings of a test. */
public final class InMemoryPairings extends InMemoryAggregates<Pairing> implements Pairings {
    private int looks;

    /** How often somebody asked for the pairings of cities. */
    public int looks() {
        return looks;
    }

    @Override
    public Page<Loaded<Pairing>> list(Viewer viewer, UUID programme, Paging paging) {
        return Page.of(all(), paging, all().size());
    }

    @Override
    public List<Loaded<Pairing>> agreedIn(UUID programme) {
        return all().stream().filter(one -> one.state().isAgreed()).toList();
    }

    @Override
    public List<Loaded<Pairing>> agreedOfAny(Collection<UUID> cities) {
        looks++;
        return all().stream()
                .filter(one -> one.state().isAgreed())
                .filter(one -> one.state().cities().stream().anyMatch(cities::contains))
                .toList();
    }
}
