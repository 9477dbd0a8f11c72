package org.iclei.exchange.programme;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springframework.stereotype.Repository;

@Repository
class MongoProgrammes extends MongoAggregates<Programme> implements Programmes {

    MongoProgrammes(AggregateStore store) {
        super(store, "programmes", Programme.class);
    }

    @Override
    public Page<Loaded<Programme>> list(Paging paging) {
        var found = find(empty(), ascending("state.name"), paging.skip(), paging.size());
        return Page.of(found, paging, count(empty()));
    }
}
