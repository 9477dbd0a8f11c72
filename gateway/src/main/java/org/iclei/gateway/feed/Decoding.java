package org.iclei.gateway.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.envelope.UnreadableRecord;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes events of records, and counts what is none. */
@Component
public final class Decoding {
    private final FeedFigures figures;
    private final JsonMapper json;

    Decoding(FeedFigures figures, JsonMapper json) {
        this.figures = figures;
        this.json = json;
    }

    /** The event that a record holds, of whatever type; null when it is none. */
    public @Nullable Envelope envelope(ConsumerRecord<byte[], byte[]> record) {
        try {
            return KafkaEnvelopes.read(
                    name -> {
                        var header = record.headers().lastHeader(name);
                        return header == null ? null : header.value();
                    },
                    record.value());
        } catch (UnreadableRecord unreadable) {
            figures.unreadable();
            return null;
        }
    }

    /** Whether the catalogue has its type: a service may be newer than this gateway. */
    public boolean known(Envelope event) {
        boolean known = Catalogue.named(event.type()).isPresent();
        if (!known) figures.unknown();
        return known;
    }

    /** Whether the data are a JSON object, so that nobody is sent half a text. */
    public boolean sound(Envelope event) {
        boolean sound = object(event.data());
        if (!sound) figures.unreadable();
        return sound;
    }

    /** No text at all is no fault to the parser. */
    private boolean object(String data) {
        try {
            return json.readTree(data).isObject();
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
