package org.iclei.kit.collection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/** Which instance of a service does what only one should do; it expires when its holder is gone. */
public final class Lease {
    private static final Duration VALID = Duration.ofSeconds(20);

    private final MongoOperations mongo;
    private final Clock clock;
    private final String instance = UUID.randomUUID().toString();

    public Lease(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    private MongoCollection<Document> leases() {
        return mongo.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
    }

    /** Takes or renews the lease; false while another instance holds it. */
    public boolean hold(String name) {
        var now = clock.instant();
        var free = or(eq("holder", instance), lt("until", Date.from(now)));
        var mine = combine(set("holder", instance), set("until", Date.from(now.plus(VALID))));
        try {
            leases().updateOne(and(eq("_id", name), free), mine, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }
}
