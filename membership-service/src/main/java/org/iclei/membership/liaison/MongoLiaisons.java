package org.iclei.membership.liaison;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the documents of the organisations, which {@code organisation} writes. */
@Component
class MongoLiaisons implements Liaisons {
    private final MongoOperations mongo;

    MongoLiaisons(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<UUID> naming(UUID person) {
        return mongo.getCollection("organisations")
                .find(eq("state.profile.contacts.all.person", person))
                .projection(include("_id"))
                .map(found -> UUID.fromString(found.getString("_id")))
                .into(new ArrayList<>());
    }
}
