package org.iclei.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program while it runs. */
public final class Running {
    private static final Duration DYING = Duration.ofSeconds(20);

    /**
     * The shell gives way to java; Ctrl-C reaches the launcher alone, which then stops in order.
     */
    private static final List<String> DEAF_TO_THE_KEYBOARD =
            List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Program program;
    private final Path log;
    private final Process process;

    private Running(Program program, Path log, Process process) {
        this.program = program;
        this.log = log;
        this.process = process;
    }

    static Running start(Program program, Path folder) {
        var log = folder.resolve(StackFolder.LOGS).resolve(program.name() + ".log");
        var command = new ArrayList<>(DEAF_TO_THE_KEYBOARD);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.arguments());
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(log.toFile());
        builder.environment().putAll(program.environment());
        try {
            Files.createDirectories(log.getParent());
            return new Running(program, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Program program() {
        return program;
    }

    public boolean alive() {
        return process.isAlive();
    }

    public void awaitReady(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!program.readiness().reached()) {
            if (ended(Duration.ofMillis(100))) {
                throw new StartFailure(obituary());
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        "%s is not ready after %d seconds."
                                        .formatted(program.name(), atMost.toSeconds())
                                + lastWords());
            }
        }
    }

    /** What to tell when it ended by itself. */
    public String obituary() {
        return "%s ended with code %d.".formatted(program.name(), process.exitValue())
                + lastWords();
    }

    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** As the machine knows it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    void askToStop() {
        process.destroy();
    }

    void awaitEnd() {
        if (!ended(program.politeness())) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        ended(DYING);
    }

    private boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program.name(), e);
        }
    }

    private String lastWords() {
        return " The end of %s:\n%s".formatted(log, Tail.of(log, 15));
    }
}
