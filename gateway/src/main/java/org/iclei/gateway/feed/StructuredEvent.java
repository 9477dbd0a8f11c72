package org.iclei.gateway.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.UUID;

/**
 * A CloudEvent in structured mode.
 *
 * @param sequence decimal digits; a string because CloudEvents' integers end at 2<sup>31</sup>-1
 * @param data the JSON text as it stands on Kafka
 */
@Schema(name = "CloudEvent", description = "A CloudEvents 1.0 event in structured JSON.")
public record StructuredEvent(
        String specversion,
        @Schema(description = "Drop an event whose id you have seen.") UUID id,
        @Schema(example = "/exchange") String source,
        @Schema(example = "org.iclei.exchange.pairing.agreed.v1") String type,
        @Schema(
                        description =
                                "Id of what the event is about; order is kept per source and"
                                        + " subject.")
                String subject,
        @Schema(format = "date-time") String time,
        String datacontenttype,
        @Schema(description = "Where the JSON Schema of the data is.") URI dataschema,
        @Schema(
                        description =
                                "Position among the subject's events as decimal digits, from 1."
                                        + " Gaps are events that you may not see.",
                        example = "1")
                String sequence,
        @Schema(description = "Opaque id and office of who caused it.") String actor,
        @Schema(description = "The command that everything began with.") UUID correlationid,
        @Schema(description = "The event that led to this one.") @Nullable UUID causationid,
        String partitionkey,
        @Schema(implementation = Object.class, types = "object") @JsonRawValue String data) {

    public static StructuredEvent of(Envelope envelope) {
        return new StructuredEvent(
                "1.0",
                envelope.id(),
                envelope.source(),
                envelope.type(),
                envelope.subject(),
                envelope.time().toString(),
                "application/json",
                envelope.dataschema(),
                Long.toString(envelope.sequence()),
                envelope.actor(),
                envelope.correlationId(),
                envelope.causationId(),
                envelope.subject(),
                envelope.data());
    }
}
