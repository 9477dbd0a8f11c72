package org.iclei.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** The embedded stack's clock, as a test sets it. */
public final class SetClock {
    private final Path folder;

    public SetClock(Path folder) {
        this.folder = folder;
    }

    /** What a service is told to look at. */
    public String file() {
        return folder.resolve("clock").toString();
    }

    public void to(String instant) {
        try {
            var shift = Duration.between(Instant.now(), Instant.parse(instant));
            var written = Files.writeString(folder.resolve("clock.new"), shift.toString());
            Files.move(written, folder.resolve("clock"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
