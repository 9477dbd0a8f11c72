package org.iclei.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.iclei.schema.Envelope;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The function of a projection's binding. What arrives together is written together, so that it
 * keeps up with an import of thousands; its binding is in {@code batch-mode}, with {@link Batches}
 * as its converter (ADR 34).
 */
public final class ProjectionListener
        implements Consumer<Message<List<ConsumerRecord<byte[], byte[]>>>>, EventHandler {
    private final Events events;
    private final Projection<?> projection;

    ProjectionListener(Events events, Projection<?> projection) {
        this.events = events;
        this.projection = projection;
    }

    /** Writes everything before the first record that fails, and names that one. */
    @Override
    public void accept(Message<List<ConsumerRecord<byte[], byte[]>>> batch) {
        var puts = new ArrayList<Projection.Put>();
        int readable = 0;
        try {
            for (var record : batch.getPayload()) {
                puts.addAll(events.puts(projection, EnvelopeHeaders.envelope(record)));
                readable++;
            }
        } catch (RuntimeException e) {
            write(puts);
            throw new BatchListenerFailedException("the first that fails", e, readable);
        }
        write(puts);
    }

    private void write(List<Projection.Put> puts) {
        try {
            projection.write(puts);
        } catch (RuntimeException e) {
            throw new BatchListenerFailedException("nothing is certain to be written", e, 0);
        }
    }

    @Override
    public void handle(Envelope event) {
        projection.write(events.puts(projection, event));
    }
}
