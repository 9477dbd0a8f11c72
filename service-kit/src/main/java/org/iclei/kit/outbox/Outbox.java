package org.iclei.kit.outbox;

import com.mongodb.client.MongoCollection;

import org.bson.BsonDocument;
import org.bson.Document;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One collection's side of the relay: where its pending events lie and how they are read. */
public final class Outbox {
    private final MongoCollection<Document> collection;
    private final Function<Document, List<Envelope>> pending;
    private final @Nullable Trail trail;
    private final Relay relay;

    Outbox(
            MongoCollection<Document> collection,
            Function<Document, List<Envelope>> pending,
            @Nullable Trail trail,
            Relay relay) {
        this.trail = trail;
        this.collection = collection;
        this.pending = pending;
        this.relay = relay;
    }

    /** The same with what waits for the trail, which does not wait for the broker. */
    public void handOver(UUID aggregate, List<Envelope> events, List<BsonDocument> entries) {
        entries.forEach(entry -> relay.carry(this, aggregate, entry));
        handOver(aggregate, events);
    }

    /**
     * Hands over an aggregate's pending events once their save is acknowledged, never before: a
     * number that was published can then not be given again.
     *
     * @param events all that are pending up to the save, oldest first
     */
    public void handOver(UUID aggregate, List<Envelope> events) {
        if (!events.isEmpty()) relay.handOver(this, aggregate, events);
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    @Nullable Trail trail() {
        return trail;
    }

    List<Envelope> pending(Document document) {
        return pending.apply(document);
    }
}
