package org.iclei.kit.inbox;

import org.apache.kafka.common.header.Headers;
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

    /** The bytes of a record's header, the last if there are several. */
    static byte @Nullable [] of(Message<?> message, String header) {
        var found =
                message.getHeaders().get(NAME) instanceof Headers headers
                        ? headers.lastHeader(header)
                        : null;
        return found == null ? null : found.value();
    }
}
