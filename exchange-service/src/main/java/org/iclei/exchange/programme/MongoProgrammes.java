package org.iclei.exchange.programme;

import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Repository;

import java.util.Map;

@Repository
class MongoProgrammes extends MongoAggregates<Programme> implements Programmes {

    private static final SortOrder ORDER = new SortOrder(Map.of("name", "state.name"), "name");

    private final Sight sight;

    MongoProgrammes(AggregateStore store, Sight sight) {
        super(store, "programmes", Programme.class);
        this.sight = sight;
    }

    @Override
    public Page<Loaded<Programme>> list(Viewer viewer, Paging paging) {
        var seen = sight.ofProgrammes(viewer);
        var found = find(seen, ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(seen));
    }
}
