package org.iclei.gateway.feed.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iclei.gateway.feed.Met;
import org.iclei.gateway.feed.StructuredEvent;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;

import tools.jackson.databind.json.JsonMapper;

/** Server-sent events as bytes. */
final class Frames {
    private static final String HEARTBEAT = ":\n\n";

    private final JsonMapper json;

    Frames(JsonMapper json) {
        this.json = json;
    }

    byte[] event(Met met) {
        var event = json.writeValueAsString(StructuredEvent.of(met.event()));
        return frame("message", CursorText.of(met.after()), event);
    }

    /** Says that nothing for the reader lies between two places. */
    byte[] cursor(Cursor from, Cursor next) {
        var id = CursorText.of(next);
        var data = "{\"from\":\"" + CursorText.of(from) + "\",\"next\":\"" + id + "\"}";
        return frame("cursor", id, data);
    }

    byte[] heartbeat() {
        return HEARTBEAT.getBytes(UTF_8);
    }

    /** A line break in the data, which JSON may have between its parts, begins another line. */
    private static byte[] frame(String name, String id, String data) {
        var lines = data.replaceAll("\r\n|\r|\n", "\ndata:");
        return ("id:" + id + "\nevent:" + name + "\ndata:" + lines + "\n\n").getBytes(UTF_8);
    }
}
