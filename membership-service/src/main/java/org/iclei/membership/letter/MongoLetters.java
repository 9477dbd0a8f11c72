package org.iclei.membership.letter;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

@Component
class MongoLetters extends MongoAggregates<Letter> implements Letters {
    private static final String COLLECTION = "letters";

    MongoLetters(AggregateStore store) {
        super(store, COLLECTION, Letter.class);
        store.mongo()
                .indexOps(COLLECTION)
                .createIndex(new Index("state.waiting", Sort.Direction.ASC).named("waiting"));
    }

    @Override
    public List<UUID> waiting(int limit) {
        return find(eq("state.waiting", true), ascending("state.deadline", "_id"), 0, limit)
                .stream()
                .map(Loaded::id)
                .toList();
    }
}
