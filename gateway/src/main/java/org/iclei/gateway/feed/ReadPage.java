package org.iclei.gateway.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.LogReader;
import org.iclei.gateway.feed.log.Readers;
import org.iclei.gateway.feed.log.Start;
import org.iclei.gateway.feed.log.Stretch;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.HashMap;

/** Reads on from a cursor until the page is full, the log ends, or enough was looked at. */
@Component
public final class ReadPage {
    private static final int MOST_RECORDS = 10_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final Readers readers;
    private final Decoding decoding;

    ReadPage(Readers readers, Decoding decoding) {
        this.readers = readers;
        this.decoding = decoding;
    }

    public Mono<Page> from(Start start, Selection selection, int limit) {
        return from(start, selection, limit, MOST_CHARACTERS);
    }

    /**
     * @param most characters of data after which the page ends
     */
    public Mono<Page> from(Start start, Selection selection, int limit, int most) {
        return readers.with(log -> read(log, start, selection, limit, most));
    }

    private Page read(LogReader log, Start start, Selection selection, int limit, int most) {
        var extent = log.extent();
        var from = start.in(extent);
        var next = new HashMap<TopicPartition, Long>(from.next());
        var met = new ArrayList<Met>();
        var stretch = log.stretch(from, extent);
        int records = 0;
        int characters = 0;
        while (met.size() < limit && records < MOST_RECORDS && characters < most) {
            var record = nextOf(stretch, records);
            if (record == null) {
                if (stretch.finished()) next.putAll(extent.ends());
                break;
            }
            records++;
            next.put(Stretch.partition(record), record.offset() + 1);
            var event = selected(record, selection);
            if (event == null) continue;
            met.add(new Met(event, Cursor.of(from.log(), next)));
            characters += event.data().length();
        }
        return new Page(met, from, Cursor.of(from.log(), next));
    }

    /** A log that falls silent half-way ends the page; one that never answered is a fault. */
    private static @Nullable ConsumerRecord<byte[], byte[]> nextOf(Stretch stretch, int records) {
        try {
            return stretch.next();
        } catch (TimeoutException silent) {
            if (records == 0) throw silent;
            return null;
        }
    }

    private @Nullable Envelope selected(
            ConsumerRecord<byte[], byte[]> record, Selection selection) {
        var event = decoding.envelope(record);
        if (event == null || !decoding.known(event)) return null;
        return selection.takes(event) && decoding.sound(event) ? event : null;
    }
}
