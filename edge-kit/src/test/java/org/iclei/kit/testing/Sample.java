package org.iclei.kit.testing;

import org.iclei.schema.Envelope;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A valid event as another service would publish it. */
public final class Sample {
    public static final String TYPE = "org.iclei.exchange.pairing.dissolved.v1";

    private Sample() {}

    /** A pairing that was dissolved, as the aggregate's event of that number. */
    public static Envelope event(UUID subject, long sequence) {
        return event(subject, sequence, TYPE);
    }

    /** The same as an event of another type. */
    public static Envelope event(UUID subject, long sequence, String type) {
        var data =
                """
                {"occurredOn":"2015-07-06","pairing":"%1$s","programme":"%1$s",\
                "withdrawn":"%1$s","reason":"CITY_WITHDREW","organisations":[]}\
                """
                        .formatted(subject);
        return new Envelope(
                UUID.randomUUID(),
                "/exchange",
                type,
                subject.toString(),
                Instant.parse("2015-07-06T08:00:00Z"),
                URI.create("http://localhost:8080/schemas/" + type),
                sequence,
                "test",
                UUID.randomUUID(),
                null,
                data);
    }
}
