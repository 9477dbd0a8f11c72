package org.iclei.exchange.person;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the documents of the meetings, which {@code meeting} writes. */
@Component
class MongoTravels implements Travels {
    private final MongoOperations mongo;

    MongoTravels(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<UUID> of(UUID person) {
        return mongo.getCollection("workingmeetings")
                .find(eq("state.plan.delegations.delegates.person", person))
                .projection(include("_id"))
                .map(found -> UUID.fromString(found.getString("_id")))
                .into(new ArrayList<>());
    }
}
