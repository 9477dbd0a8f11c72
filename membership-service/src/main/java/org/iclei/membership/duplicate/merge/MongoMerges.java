package org.iclei.membership.duplicate.merge;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

@Component
class MongoMerges extends MongoAggregates<Merge> implements Merges {
    private static final int BATCH = 100;

    /** Without a trail: under the same id the duplicate's own says by whom it was merged. */
    MongoMerges(AggregateStore store) {
        super(store, "merges", Merge.class, Trailing.OPTED_OUT);
    }

    @Override
    public List<UUID> unfinished() {
        var started = eq("state.state", Merge.State.STARTED.name());
        return find(started, empty(), 0, BATCH).stream().map(Loaded::id).toList();
    }
}
