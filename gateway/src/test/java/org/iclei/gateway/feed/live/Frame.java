package org.iclei.gateway.feed.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;

/** A server-sent event as a client reads it; without a name it is a heartbeat. */
record Frame(String name, String id, String data) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Frame of(byte[] bytes) {
        var fields = new HashMap<String, String>();
        for (var line : new String(bytes, UTF_8).split("\n")) {
            var parts = line.split(":", 2);
            if (parts.length == 2) fields.merge(parts[0], parts[1], (a, b) -> a + "\n" + b);
        }
        return new Frame(
                fields.getOrDefault("event", ""),
                fields.getOrDefault("id", ""),
                fields.getOrDefault("data", ""));
    }

    boolean isEvent() {
        return name.equals("message");
    }

    boolean isCursor() {
        return name.equals("cursor");
    }

    JsonNode json() {
        return JSON.readTree(data);
    }

    String eventId() {
        return json().get("id").asString();
    }

    Cursor cursor() {
        return CursorText.read(id);
    }
}
