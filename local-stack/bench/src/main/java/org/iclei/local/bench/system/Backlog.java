package org.iclei.local.bench.system;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.Document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Organisations whose event still waits for the broker, as a crash between saving and sending
 * leaves them: the relay of the running service finds them by its sweep.
 */
public record Backlog(MongoCollection<Document> organisations, Document like, Clock clock) {
    /** From this age on the sweep counts an event as left behind. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);

    /**
     * All of them come of age at once, after the last one was written, so that one sweep finds all.
     *
     * @param dataBytes how large each event's data are
     */
    public void leave(int documents, int dataBytes) {
        var at = clock.instant().minus(LEFT_BEHIND).plus(Duration.ofMillis(documents / 2L));
        var waiting = new ArrayList<Document>();
        for (int i = 0; i < documents; i++) waiting.add(waiting(at, dataBytes));
        organisations.insertMany(waiting, new InsertManyOptions().ordered(false));
    }

    private Document waiting(Instant at, int dataBytes) {
        var id = UUID.randomUUID().toString();
        var state = new Document(like.get("state", Document.class)).append("key", id + "|EE|37");
        return new Document(like)
                .append("_id", id)
                .append("state", state)
                .append("pending", List.of(event(id, at, dataBytes)));
    }

    private static Document event(String id, Instant at, int dataBytes) {
        var schema =
                "http://localhost:8080/schemas/org.iclei.membership.organisation.registered.v1";
        return new Document("sequence", 1L)
                .append("id", UUID.randomUUID().toString())
                .append("source", "/membership")
                .append("type", "org.iclei.membership.organisation.registered.v1")
                .append("at", Date.from(at))
                .append("dataschema", schema)
                .append("actor", "bench")
                .append("correlation", UUID.randomUUID().toString())
                .append("causation", null)
                .append("data", data(id, dataBytes));
    }

    private static String data(String id, int bytes) {
        var data =
                """
                {"occurredOn":"2015-07-06","imported":false,"organisations":[{"id":"%s",\
                "officialName":"City of %s","country":"EE","subdivision":"37",\
                "type":"LOCAL_GOVERNMENT","region":"EUROPE","servingOffice":"EUROPE",\
                "externalIds":{"filler":"%s"}}]}\
                """;
        int filler = bytes - data.formatted(id, id, "").length();
        return data.formatted(id, id, "x".repeat(Math.max(0, filler)));
    }
}
