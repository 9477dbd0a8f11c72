package org.iclei.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The file in which running children stand: {@code pid start-millis name} a line. */
final class Register {
    private static final Duration POLITENESS = Duration.ofSeconds(20);

    /** The same process may be seen with slightly different start times. */
    private static final Duration BLUR = Duration.ofSeconds(2);

    private final Path file;

    Register(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void write(Collection<Running> children) {
        var lines = children.stream().filter(Running::alive).map(Register::line).toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier, killed launcher left behind. Returns the names. */
    List<String> endLeftovers() {
        var leftovers = entries().filter(entry -> entry.process().isPresent()).toList();
        leftovers.forEach(entry -> entry.process().ifPresent(ProcessHandle::destroy));
        leftovers.forEach(entry -> entry.process().ifPresent(Register::awaitEnd));
        return leftovers.stream().map(Entry::name).toList();
    }

    private Stream<Entry> entries() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Entry::parse).flatMap(Optional::stream)
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Running child) {
        var start = child.handle().info().startInstant().orElse(Instant.EPOCH);
        return "%d %d %s"
                .formatted(child.handle().pid(), start.toEpochMilli(), child.program().name());
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(POLITENESS.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Entry(long pid, Instant start, String name) {
        static Optional<Entry> parse(String line) {
            var words = line.split(" ");
            return words.length == 3
                    ? Optional.of(
                            new Entry(
                                    Long.parseLong(words[0]),
                                    Instant.ofEpochMilli(Long.parseLong(words[1])),
                                    words[2]))
                    : Optional.empty();
        }

        /** Only the process that was written down: a number may be another's by now. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(this::startedThen);
        }

        private boolean startedThen(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(seen -> Duration.between(start, seen).abs().compareTo(BLUR) < 0)
                    .orElse(false);
        }
    }
}
