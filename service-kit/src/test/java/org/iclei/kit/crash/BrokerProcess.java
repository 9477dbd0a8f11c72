package org.iclei.kit.crash;

import org.iclei.local.broker.EmbeddedBroker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A broker that can be killed, or stopped in the middle of what it does. */
final class BrokerProcess implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Process process;

    BrokerProcess(Path folder) {
        this.folder = folder;
        try (var one = probe();
                var other = probe()) {
            port = one.getLocalPort();
            controllerPort = other.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Again on what it had. */
    void start() {
        try {
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx256m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    EmbeddedBroker.class.getName(),
                                    "" + port,
                                    "" + controllerPort,
                                    folder.toString())
                            .redirectErrorStream(true)
                            .start();
            awaitReady(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("ready: ")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("The broker ended before it was ready");
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** It keeps its connections and answers nothing. */
    void stop() {
        signal("-STOP");
    }

    /** It goes on with what it had received. */
    void goOn() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServerSocket probe() throws IOException {
        return new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    @Override
    public void close() {
        kill();
    }
}
