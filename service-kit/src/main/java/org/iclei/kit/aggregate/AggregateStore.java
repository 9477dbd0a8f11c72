package org.iclei.kit.aggregate;

import org.iclei.kit.envelope.Envelopes;
import org.iclei.kit.outbox.Relay;
import org.springframework.data.mongodb.core.MongoOperations;

/** What every collection of aggregates in a service stands on. */
public record AggregateStore(MongoOperations mongo, Envelopes envelopes, Relay relay) {}
