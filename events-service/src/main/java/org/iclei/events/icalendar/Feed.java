package org.iclei.events.icalendar;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A calendar, ready to be read. */
public final class Feed {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final String text;

    Feed(String text) {
        this.text = text;
    }

    /** The answer, whose ETag follows from what it says; for the asker's own cache at most. */
    public ResponseEntity<byte[]> answer() {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + UUID.nameUUIDFromBytes(bytes) + "\"")
                .body(bytes);
    }
}
