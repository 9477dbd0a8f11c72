package org.iclei.schema;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A domain event on its way: a CloudEvents 1.0 event with its extensions.
 *
 * @param id unique within the source; a reader drops an id that it has seen
 * @param source the service that published it, such as /membership
 * @param type a name of the catalogue
 * @param subject id of the aggregate it is about, which is the message key and partitionkey too
 * @param time when it was recorded, UTC; the business day is occurredOn in the data
 * @param dataschema address under which the gateway serves the schema of the data
 * @param sequence position among the aggregate's events, from 1 without gaps
 * @param actor opaque id and office of who caused it, never a name
 * @param correlationId the command that everything began with
 * @param causationId id of the event that led to this one; null when a command did
 * @param data JSON text exactly as published: the same bytes on Kafka, in the feed and in webhooks
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        URI dataschema,
        long sequence,
        String actor,
        UUID correlationId,
        @Nullable UUID causationId,
        String data) {

    /**
     * Where a reader keeps the last sequence it has seen: source without its slash, a colon,
     * subject.
     */
    public String inboxKey() {
        return source.substring(1) + ":" + subject;
    }
}
