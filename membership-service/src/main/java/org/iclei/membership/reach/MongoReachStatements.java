package org.iclei.membership.reach;

import static com.mongodb.client.model.Filters.empty;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springframework.stereotype.Component;

import java.util.Map;

@Component
class MongoReachStatements extends MongoAggregates<StatedReach> implements ReachStatements {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of("year", "state.urban.year", "series", "state.urban.series"), "year");

    MongoReachStatements(AggregateStore store) {
        super(store, "reachstatements", StatedReach.class);
    }

    @Override
    public Page<Loaded<StatedReach>> list(Paging paging) {
        var found = find(empty(), ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(empty()));
    }
}
