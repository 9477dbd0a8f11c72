package org.iclei.gateway.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.envelope.UnreadableRecord;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;

/** Reads on from a cursor until the page is full, the log ends, or enough was looked at. */
@Component
final class ReadPage {
    private static final int MOST_RECORDS = 10_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final Readers readers;
    private final FeedFigures figures;
    private final JsonMapper json;

    ReadPage(Readers readers, FeedFigures figures, JsonMapper json) {
        this.readers = readers;
        this.figures = figures;
        this.json = json;
    }

    Mono<Page> after(@Nullable Cursor cursor, Selection selection, int limit) {
        return readers.with(log -> read(log, cursor, selection, limit));
    }

    private Page read(LogReader log, @Nullable Cursor asked, Selection selection, int limit) {
        var extent = log.extent();
        var from = asked == null ? extent.beginning() : asked;
        extent.mustHold(from);
        var next = new HashMap<TopicPartition, Long>(from.next());
        var events = new ArrayList<Envelope>();
        var stretch = log.stretch(from, extent);
        int records = 0;
        int characters = 0;
        while (events.size() < limit && records < MOST_RECORDS && characters < MOST_CHARACTERS) {
            var record = nextOf(stretch, records);
            if (record == null) break;
            records++;
            next.put(Stretch.partition(record), record.offset() + 1);
            var event = selected(record, selection);
            if (event == null) continue;
            events.add(event);
            characters += event.data().length();
        }
        return new Page(events, from, Cursor.of(from.log(), next));
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
        try {
            var envelope = envelope(record);
            if (Catalogue.named(envelope.type()).isEmpty()) {
                figures.unknown();
                return null;
            }
            if (!selection.types().contains(envelope.type())) return null;
            json.readTree(envelope.data());
            return envelope;
        } catch (UnreadableRecord | JacksonException unreadable) {
            figures.unreadable();
            return null;
        }
    }

    private static Envelope envelope(ConsumerRecord<byte[], byte[]> record) {
        byte @Nullable [] value = record.value();
        if (value == null) throw new UnreadableRecord("no value");
        return KafkaEnvelopes.read(
                name -> {
                    var header = record.headers().lastHeader(name);
                    return header == null ? null : header.value();
                },
                value);
    }
}
