package org.iclei.local.aot;

import org.iclei.local.process.StartFailure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cache of one application, beside its jar. It fits only the jar and the JVM that it was made
 * with, and the same options.
 */
public record AotCache(Path jar) {

    /** What follows {@code java} and its other options. */
    public List<String> arguments(Start start) {
        if (start == Start.TRAINING) return recording();
        return start == Start.CACHED && fits() ? cached() : List.of("-jar", jar.toString());
    }

    /** Neither the application nor the JVM has changed since. */
    public boolean fits() {
        try {
            return Files.exists(cache())
                    && Files.exists(stamp())
                    && Files.readString(stamp()).equals(madeFor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the application out as a jar with its libraries beside it, which a cache needs. */
    public void layOut() {
        run(
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder().toString()));
    }

    /**
     * Makes the cache of what a training run has noted.
     *
     * @param options those that the application is always started with
     */
    public void make(List<String> options) {
        var arguments = new ArrayList<>(options);
        arguments.add("-XX:AOTMode=create");
        arguments.add("-XX:AOTConfiguration=" + notes());
        arguments.add("-XX:AOTCache=" + cache());
        arguments.addAll(List.of("-jar", laidOut().toString()));
        run(arguments);
        try {
            Files.delete(notes());
            Files.writeString(stamp(), madeFor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cached() {
        return List.of("-XX:AOTCache=" + cache(), "-jar", laidOut().toString());
    }

    private List<String> recording() {
        return List.of(
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + notes(),
                "-jar",
                laidOut().toString());
    }

    String madeFor() throws IOException {
        return "%d %d %s"
                .formatted(
                        Files.size(jar),
                        Files.getLastModifiedTime(jar).toMillis(),
                        System.getProperty("java.vm.version"));
    }

    private void run(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new StartFailure("No cache for %s:\n%s".formatted(jar, said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path folder() {
        return jar.resolveSibling("aot");
    }

    private Path laidOut() {
        return folder().resolve(jar.getFileName());
    }

    private Path cache() {
        return folder().resolve("app.aot");
    }

    private Path notes() {
        return folder().resolve("app.aotconf");
    }

    private Path stamp() {
        return folder().resolve("made-for");
    }
}
