package org.iclei.kit.aggregate;

import org.bson.Document;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an aggregate lies in its collection; ids are text, so that they read the same everywhere. */
final class AggregateDocument {
    /** Events and entries of the trail that wait; above this, commands on it are refused. */
    static final int PENDING_LIMIT = 100;

    /** When its last event was recorded, or it was saved without one. */
    static final String AT = "at";

    private AggregateDocument() {}

    static Document fresh(UUID id, Document state, List<Envelope> events, Map<String, Long> inbox) {
        return new Document("_id", id.toString())
                .append("version", 1L)
                .append(AT, events.isEmpty() ? null : at(events))
                .append("sequence", (long) events.size())
                .append("state", state)
                .append("inbox", new Document(inbox))
                .append("pending", pending(events))
                .append("trailing", List.of());
    }

    static Date at(List<Envelope> events) {
        return Date.from(events.getLast().time());
    }

    static List<Document> pending(List<Envelope> events) {
        return events.stream().map(AggregateDocument::pending).toList();
    }

    private static Document pending(Envelope event) {
        var causation = event.causationId();
        return new Document("sequence", event.sequence())
                .append("id", event.id().toString())
                .append("source", event.source())
                .append("type", event.type())
                .append("at", Date.from(event.time()))
                .append("dataschema", event.dataschema().toString())
                .append("actor", event.actor())
                .append("correlation", event.correlationId().toString())
                .append("causation", causation == null ? null : causation.toString())
                .append("data", event.data());
    }

    /** The pending events of a document, oldest first. */
    static List<Envelope> pending(Document document) {
        var subject = document.getString("_id");
        return document.getList("pending", Document.class, List.of()).stream()
                .map(event -> envelope(subject, event))
                .toList();
    }

    private static Envelope envelope(String subject, Document event) {
        return new Envelope(
                UUID.fromString(event.getString("id")),
                event.getString("source"),
                event.getString("type"),
                subject,
                Instant.ofEpochMilli(event.getDate("at").getTime()),
                URI.create(event.getString("dataschema")),
                event.getLong("sequence"),
                event.getString("actor"),
                UUID.fromString(event.getString("correlation")),
                uuid(event.getString("causation")),
                event.getString("data"));
    }

    static Map<String, Long> inbox(Document document) {
        var inbox = new HashMap<String, Long>();
        document.get("inbox", new Document())
                .forEach((key, sequence) -> inbox.put(key, ((Number) sequence).longValue()));
        return inbox;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
