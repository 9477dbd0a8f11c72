package org.iclei.membership.application.committee;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

@Component
class MongoCommitteeDecisions extends MongoAggregates<CommitteeDecision>
        implements CommitteeDecisions {

    MongoCommitteeDecisions(AggregateStore store) {
        super(store, "committeedecisions", CommitteeDecision.class);
    }

    @Override
    public List<UUID> unfinished() {
        return find(eq("state.pending", true), ascending("_id"), 0, 0).stream()
                .map(Loaded::id)
                .toList();
    }
}
