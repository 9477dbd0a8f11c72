package org.iclei.events.calendar;

import static com.mongodb.client.model.Filters.eq;

import org.bson.Document;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Component
class MongoCalendars extends MongoAggregates<Calendar> implements Calendars {
    private static final String COLLECTION = "calendars";
    private static final String MEETING = "state.slots.claim.meeting";

    private final MongoOperations mongo;

    MongoCalendars(AggregateStore store) {
        super(store, COLLECTION, Calendar.class);
        this.mongo = store.mongo();
        mongo.indexOps(COLLECTION).createIndex(new Index(MEETING, Sort.Direction.ASC));
    }

    @Override
    public List<UUID> peopleAt(UUID meeting) {
        return find(eq(MEETING, meeting), new Document(), 0, 0).stream().map(Loaded::id).toList();
    }

    @Override
    public Set<Claim> claims() {
        return mongo.getCollection(COLLECTION)
                .distinct("state.slots.claim", Document.class)
                .map(claim -> mongo.getConverter().read(Claim.class, claim))
                .into(new HashSet<>());
    }
}
