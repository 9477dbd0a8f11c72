package org.iclei.exchange.programme;

import static com.mongodb.client.model.Filters.empty;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.aggregate.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springframework.stereotype.Repository;

import java.util.Map;

@Repository
class MongoProgrammes extends MongoAggregates<Programme> implements Programmes {

    private static final SortOrder ORDER = new SortOrder(Map.of("name", "state.name"), "name");

    MongoProgrammes(AggregateStore store) {
        super(store, "programmes", Programme.class);
    }

    @Override
    public Page<Loaded<Programme>> list(Paging paging) {
        var found = find(empty(), ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(empty()));
    }
}
