package org.iclei.membership.person;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
class MongoErasures extends MongoAggregates<Erasure> implements Erasures {
    MongoErasures(AggregateStore store) {
        super(store, "erasures", Erasure.class);
    }
}
