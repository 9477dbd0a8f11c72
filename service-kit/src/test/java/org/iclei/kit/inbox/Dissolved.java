package org.iclei.kit.inbox;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The test service's projection: the last event of each pairing. */
public class Dissolved extends Projection<Dissolved.Entry> {
    public record Entry(String pairing, long sequence) {}

    public Dissolved(MongoOperations mongo) {
        super(mongo, "dissolved", Entry.class);
    }

    @Override
    protected Map<UUID, Entry> entries(Envelope envelope, DomainEvent event) {
        if (!(event instanceof PairingDissolved)) return Map.of();
        var entry = new Entry(envelope.subject(), envelope.sequence());
        return Map.of(UUID.fromString(envelope.subject()), entry);
    }

    List<Entry> all() {
        return find(com.mongodb.client.model.Filters.empty());
    }
}
