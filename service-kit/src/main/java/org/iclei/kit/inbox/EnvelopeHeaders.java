package org.iclei.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

import java.util.Map;

/**
 * Hands a record's headers over as they are, out of the framework's sight: it would rename some,
 * and fail on others before the listener sees the record.
 */
final class EnvelopeHeaders implements KafkaHeaderMapper {
    private static final String NAME = "record-headers";

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        throw new UnsupportedOperationException("only the relay sends");
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        headers.put(NAME, source);
    }

    /** The envelope in what a listener is handed. */
    static Envelope envelope(Message<?> message) {
        var headers = message.getHeaders().get(NAME) instanceof Headers its ? its : null;
        // the payload of a record without value is no array of bytes
        return envelope(headers, message.getPayload() instanceof byte[] bytes ? bytes : null);
    }

    static Envelope envelope(ConsumerRecord<byte[], byte[]> record) {
        return envelope(record.headers(), record.value());
    }

    private static Envelope envelope(@Nullable Headers headers, byte @Nullable [] value) {
        return KafkaEnvelopes.read(
                name -> {
                    // the last if there are several
                    var found = headers == null ? null : headers.lastHeader(name);
                    return found == null ? null : found.value();
                },
                value);
    }
}
