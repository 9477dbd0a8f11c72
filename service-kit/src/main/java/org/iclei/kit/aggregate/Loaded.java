package org.iclei.kit.aggregate;

import org.iclei.kit.trail.Trace;
import org.iclei.schema.Envelope;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An aggregate as it was read.
 *
 * @param version counts saves; the next save succeeds only while the document still has it
 * @param sequence counts the events of this aggregate, from 1 and without gaps
 * @param inbox last sequence handled per {@code <source>:<subject>}
 * @param pending events that no broker has acknowledged yet, oldest first
 * @param trace what the next entry of its trail follows
 */
public record Loaded<S>(
        UUID id,
        long version,
        long sequence,
        S state,
        Map<String, Long> inbox,
        List<Envelope> pending,
        Trace trace) {

    /** True when this aggregate has handled the event, or a later one of the same subject. */
    public boolean hasSeen(Envelope event) {
        return inbox.getOrDefault(event.inboxKey(), 0L) >= event.sequence();
    }
}
