package org.iclei.kit.crash.outcome;

import org.iclei.schema.Envelope;

import java.util.List;
import java.util.UUID;

/** An event of an aggregate: another one may have been given its number, but not its id. */
public record Event(long sequence, UUID id) {
    public static List<Event> of(List<Envelope> envelopes) {
        return envelopes.stream().map(it -> new Event(it.sequence(), it.id())).toList();
    }
}
