package org.iclei.local.bench.system;

import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Stack;
import org.iclei.local.process.Readiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code ./run}, typed as a person would, but on a folder and ports of its own. */
public final class Launch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Process process;
    private final Ports ports;
    private final Path log;
    private final long start = System.nanoTime();

    /**
     * @param offset of its ports from the usual ones
     * @param options further ones
     */
    public Launch(Path repository, Path folder, int offset, List<String> options) {
        ports = Ports.USUAL.shifted(offset);
        var command = new ArrayList<>(List.of("./run", "--port-offset", "" + offset));
        command.addAll(List.of("--data", folder.toString()));
        command.addAll(options);
        log = folder.resolveSibling(folder.getFileName() + ".log");
        try {
            Files.createDirectories(log.getParent());
            process =
                    new ProcessBuilder(command)
                            .directory(repository.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds until the gateway has served its first page. */
    public double untilFirstPage() {
        var page = Readiness.http(ports.gateway(), "/");
        while (!page.reached()) glance();
        return seconds();
    }

    /** Everything is up and the demo is loaded. */
    public void untilItRuns() {
        while (!said().contains("The system runs")) glance();
    }

    /** Resident memory of the launcher itself, in MiB: ./run becomes it. */
    public double launcherMemory() {
        return Residents.mebibytes(process.pid());
    }

    public HttpConnection gateway() {
        return new HttpConnection("http://localhost:" + ports.gateway());
    }

    public String token() {
        return Stack.tokenOf("http://localhost:" + ports.issuer(), "automation");
    }

    private void glance() {
        if (!process.isAlive() || seconds() > PATIENCE.toSeconds()) {
            throw new IllegalStateException("./run does not start: " + said());
        }
        LockSupport.parkNanos(GLANCE.toNanos());
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
