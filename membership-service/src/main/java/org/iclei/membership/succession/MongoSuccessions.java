package org.iclei.membership.succession;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.nin;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.membership.succession.Succession.State;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

@Component
class MongoSuccessions extends MongoAggregates<Succession> implements Successions {
    private static final int BATCH = 100;

    MongoSuccessions(AggregateStore store) {
        super(store, "successions", Succession.class);
    }

    @Override
    public List<UUID> unfinished() {
        var going = nin("state.state", State.DONE.name(), State.REFUSED.name());
        return find(going, empty(), 0, BATCH).stream().map(Loaded::id).toList();
    }
}
