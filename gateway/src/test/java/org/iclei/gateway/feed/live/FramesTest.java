package org.iclei.gateway.feed.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

class FramesTest {
    private static final Cursor AFTER = Cursor.of("log", Map.of());

    private final Frames frames = new Frames(JsonMapper.builder().build());

    @Test
    void data_of_several_lines_are_read_back_as_they_were() {
        var event = withData(new Events(61).of(Events.PAIRING), "{\n \"a\":1,\n\n \"b\":2\n}");
        var frame = Frame.of(frames.event(new Met(event, AFTER)));
        assertThat(frame.data()).endsWith("\"data\":" + event.data() + "}");
        assertThat(frame.cursor()).isEqualTo(AFTER);
    }

    @Test
    void a_carriage_return_does_not_end_an_event() {
        var event = withData(new Events(62).of(Events.PAIRING), "{\r\n\"a\":\r1}");
        var frame = Frame.of(frames.event(new Met(event, AFTER)));
        assertThat(frame.json().get("data").get("a").asInt()).isOne();
    }

    private static Envelope withData(Envelope of, String data) {
        return new Envelope(
                of.id(),
                of.source(),
                of.type(),
                of.subject(),
                of.time(),
                of.dataschema(),
                of.sequence(),
                of.actor(),
                of.correlationId(),
                of.causationId(),
                data);
    }
}
