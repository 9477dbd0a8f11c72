package org.iclei.kit.envelope;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Wraps domain events into envelopes, numbered from an aggregate's last sequence. */
public final class Envelopes {
    /** An event carries public facts and codes; more than this is a mistake in its design. */
    static final int LARGEST_DATA_BYTES = 64 * 1024;

    private final JsonMapper json;
    private final Clock clock;
    private final URI schemas;

    /**
     * @param clock real time, never the business clock
     * @param schemas the address under which the gateway serves the schemas, with a closing slash
     */
    public Envelopes(JsonMapper json, Clock clock, URI schemas) {
        this.json = json;
        this.clock = clock;
        this.schemas = schemas;
    }

    /** The events' envelopes, the first with {@code lastSequence + 1}. */
    public List<Envelope> wrap(
            UUID aggregate, long lastSequence, List<DomainEvent> events, Cause cause) {
        var envelopes = new ArrayList<Envelope>(events.size());
        for (var event : events) {
            envelopes.add(wrap(aggregate, lastSequence + envelopes.size() + 1, event, cause));
        }
        return envelopes;
    }

    private Envelope wrap(UUID aggregate, long sequence, DomainEvent event, Cause cause) {
        var type = Catalogue.of(event.getClass());
        var causation = cause.event();
        return new Envelope(
                UuidCreator.getTimeOrderedEpoch(),
                type.source(),
                type.name(),
                aggregate.toString(),
                now(),
                schemas.resolve(type.name()),
                sequence,
                cause.actor(),
                cause.correlationId(),
                causation == null ? null : causation.id(),
                data(event));
    }

    /** Real time, as exact as the store keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String data(DomainEvent event) {
        var text = json.writeValueAsString(event);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_DATA_BYTES) {
            throw new Refused(
                    ProblemType.BODY_TOO_LARGE,
                    "What this request would publish is larger than 64 KiB. Split it.");
        }
        return text;
    }
}
