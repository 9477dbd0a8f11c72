package org.iclei.kit.inbox;

import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The test service's projection: the last event of each pairing. */
public class Dissolved extends Projection<Dissolved.Entry> {
    private final AtomicInteger failures = new AtomicInteger();

    public record Entry(String pairing, long sequence) {}

    public Dissolved(MongoOperations mongo) {
        super(mongo, "dissolved", Entry.class);
    }

    @Override
    protected boolean hears(Class<? extends DomainEvent> kind) {
        return kind == PairingDissolved.class;
    }

    @Override
    protected Map<UUID, Entry> entries(Envelope envelope, DomainEvent event) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("told to fail");
        }
        var entry = new Entry(envelope.subject(), envelope.sequence());
        return Map.of(UUID.fromString(envelope.subject()), entry);
    }

    void failNext(int times) {
        failures.set(times);
    }

    List<Entry> all() {
        return find(com.mongodb.client.model.Filters.empty());
    }
}
