package org.iclei.kit.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * CloudEvents' Kafka binding in binary mode: attributes are headers {@code ce_*}, data is the
 * value.
 */
public final class KafkaEnvelopes {
    private static final Set<String> REQUIRED =
            Set.of(
                    "ce_specversion",
                    "ce_id",
                    "ce_source",
                    "ce_type",
                    "ce_subject",
                    "ce_time",
                    "ce_dataschema",
                    "ce_sequence",
                    "ce_actor",
                    "ce_correlationid");

    private KafkaEnvelopes() {}

    /** The envelope's headers, values in UTF-8. */
    public static Map<String, byte[]> headers(Envelope envelope) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", envelope.id().toString());
        headers.put("ce_source", envelope.source());
        headers.put("ce_type", envelope.type());
        headers.put("ce_subject", envelope.subject());
        headers.put("ce_time", envelope.time().toString());
        headers.put("ce_dataschema", envelope.dataschema().toString());
        headers.put("ce_sequence", Long.toString(envelope.sequence()));
        headers.put("ce_actor", envelope.actor());
        headers.put("ce_correlationid", envelope.correlationId().toString());
        if (envelope.causationId() != null) {
            headers.put("ce_causationid", envelope.causationId().toString());
        }
        headers.put("ce_partitionkey", envelope.subject());
        headers.put("content-type", "application/json");
        var bytes = new LinkedHashMap<String, byte[]>();
        headers.forEach((name, value) -> bytes.put(name, value.getBytes(UTF_8)));
        return bytes;
    }

    /**
     * Reads an envelope back.
     *
     * @param header the value of a header by its name, or null
     * @throws UnreadableRecord when the record is no envelope of ours
     */
    public static Envelope read(
            Function<String, byte @Nullable []> header, byte @Nullable [] value) {
        if (value == null) throw new UnreadableRecord("no data");
        var attributes = new LinkedHashMap<String, String>();
        for (var name : REQUIRED) {
            var bytes = header.apply(name);
            if (bytes == null) throw new UnreadableRecord("no header " + name);
            attributes.put(name, new String(bytes, UTF_8));
        }
        var causation = header.apply("ce_causationid");
        try {
            return valid(
                    new Envelope(
                            UUID.fromString(of(attributes, "ce_id")),
                            of(attributes, "ce_source"),
                            of(attributes, "ce_type"),
                            of(attributes, "ce_subject"),
                            Instant.parse(of(attributes, "ce_time")),
                            URI.create(of(attributes, "ce_dataschema")),
                            Long.parseLong(of(attributes, "ce_sequence")),
                            of(attributes, "ce_actor"),
                            UUID.fromString(of(attributes, "ce_correlationid")),
                            causation == null
                                    ? null
                                    : UUID.fromString(new String(causation, UTF_8)),
                            new String(value, UTF_8)),
                    of(attributes, "ce_specversion"));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableRecord("a header has no valid value");
        }
    }

    /** What passes here can be kept as a key of an inbox and compared with what was seen. */
    private static Envelope valid(Envelope envelope, String version) {
        if (!version.equals("1.0")
                || !envelope.source().matches("/[a-z][a-z-]*")
                || !envelope.subject().matches("[^.$\\u0000]+")
                || envelope.sequence() < 1) {
            throw new UnreadableRecord("a header has no valid value");
        }
        return envelope;
    }

    private static String of(Map<String, String> attributes, String name) {
        return attributes.getOrDefault(name, "");
    }
}
