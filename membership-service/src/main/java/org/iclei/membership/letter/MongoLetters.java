package org.iclei.membership.letter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Component
class MongoLetters extends MongoAggregates<Letter> implements Letters {
    private static final String COLLECTION = "letters";
    private static final String CLAIMED = "state.claimedUntil";

    MongoLetters(AggregateStore store) {
        super(store, COLLECTION, Letter.class);
        store.mongo()
                .indexOps(COLLECTION)
                .createIndex(new Index("state.waiting", Sort.Direction.ASC).named("waiting"));
    }

    @Override
    public List<UUID> free(Instant now, int limit) {
        var unclaimed = or(eq(CLAIMED, null), lte(CLAIMED, now));
        var free = and(eq("state.waiting", true), unclaimed);
        return find(free, ascending("state.deadline", "_id"), 0, limit).stream()
                .map(Loaded::id)
                .toList();
    }

    @Override
    public List<Loaded<Letter>> addressedTo(UUID person) {
        return find(eq("state.persons", person), ascending("_id"), 0, 0);
    }
}
