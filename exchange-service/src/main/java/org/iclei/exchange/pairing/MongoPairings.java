package org.iclei.exchange.pairing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Repository
class MongoPairings extends MongoAggregates<Pairing> implements Pairings {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of("programme", "state.programme", "status", "state.status"), "programme");

    private final Sight sight;

    MongoPairings(AggregateStore store, Sight sight) {
        super(store, "pairings", Pairing.class);
        this.sight = sight;
    }

    @Override
    public Page<Loaded<Pairing>> list(Viewer viewer, @Nullable UUID programme, Paging paging) {
        var seen = sight.of(viewer);
        var filter = programme == null ? seen : and(seen, eq("state.programme", programme));
        var found = find(filter, ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(filter));
    }

    @Override
    public List<Loaded<Pairing>> agreedIn(UUID programme) {
        var agreed = and(eq("state.programme", programme), eq("state.status", "AGREED"));
        return find(agreed, ascending("_id"), 0, 0);
    }

    @Override
    public List<Loaded<Pairing>> agreedOfAny(Collection<UUID> cities) {
        var agreed = and(in("state.parties.organisation", cities), eq("state.status", "AGREED"));
        return find(agreed, ascending("_id"), 0, 0);
    }
}
