package org.iclei.kit.clock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Real time, moved by the duration that a file holds; without the file it is real time. Whoever
 * writes the file replaces it as a whole.
 */
final class ShiftedClock implements BusinessClock {
    private record Shift(@Nullable Object file, FileTime written, Duration by) {
        boolean isOf(BasicFileAttributes now) {
            return written.equals(now.lastModifiedTime())
                    && (file == null || file.equals(now.fileKey()));
        }
    }

    private final Path file;
    private final Clock real;
    private volatile @Nullable Shift last;

    ShiftedClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift());
    }

    /** Looks at the file each time, so that nobody acts on a day that is over; reads it if new. */
    private Duration shift() {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            var known = last;
            if (known != null && known.isOf(now)) return known.by();
            var by = Duration.parse(Files.readString(file).strip());
            last = new Shift(now.fileKey(), now.lastModifiedTime(), by);
            return by;
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
