package org.iclei.schema;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of every event's data, as it lies on the class path. */
public final class Schemas {
    private Schemas() {}

    /**
     * The JSON Schema (2020-12) in force, the newest revision.
     *
     * @throws IllegalStateException when the class path holds none
     */
    public static String of(EventType type) {
        String newest = null;
        for (int revision = 1; ; revision++) {
            var schema = read(path(type, revision));
            if (schema == null) {
                break;
            }
            newest = schema;
        }
        if (newest == null) {
            throw new IllegalStateException(type.name() + " has no schema");
        }
        return newest;
    }

    private static String path(EventType type, int revision) {
        return "/contracts/" + type.name() + "/schema." + revision + ".json";
    }

    private static @Nullable String read(String path) {
        try (InputStream file = Schemas.class.getResourceAsStream(path)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
