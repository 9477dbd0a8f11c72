package org.iclei.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Real time, moved by the duration in the folder's file {@code clock}, which the services read. So
 * it runs on by itself, also from one start to the next.
 */
public final class SettableClock {
    private final Path file;
    private final Clock real;

    public SettableClock(Path folder, Clock real) {
        this.file = folder.toAbsolutePath().resolve("clock");
        this.real = real;
    }

    /** Where the services read it. */
    public Path file() {
        return file;
    }

    public Instant now() {
        return real.instant().plus(shift());
    }

    /** False, and nothing changed, when it is later than that already. */
    public synchronized boolean forward(Instant to) {
        if (to.isBefore(now())) return false;
        begin(to);
        return true;
    }

    /** Sets it to any time: for a system in which nothing has happened yet. */
    public synchronized void begin(Instant at) {
        try {
            var written = file.resolveSibling("clock.new");
            Files.createDirectories(file.getParent());
            Files.writeString(written, Duration.between(real.instant(), at) + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration shift() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
