package org.iclei.local.crash;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;

import org.iclei.local.crash.StoreProxy.Moment;
import org.iclei.local.process.Children;
import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One service as it is shipped, behind a proxy that may kill it; killed, it is started again. */
final class Actor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Children children;
    private final MongoDatabase own;
    private final StoreProxy proxy;
    private final Program usual;
    private Program program;
    private @Nullable ProcessHandle process;
    private volatile int kills;

    /**
     * @param saga the collections whose saves count
     * @param own its database
     */
    Actor(
            Children children,
            Path jar,
            int port,
            Backstage backstage,
            List<String> saga,
            MongoDatabase own) {
        this.children = children;
        this.own = own;
        this.proxy = new StoreProxy(backstage.storePort(), saga, this::kill);
        var environment = backstage.environment(port, proxy.port(), own.getName());
        this.usual =
                new Program(
                        own.getName() + "-service",
                        port,
                        arguments(backstage.laidOut(jar)),
                        environment,
                        Readiness.http(port, "/actuator/health/readiness"),
                        PATIENCE);
        this.program = usual;
    }

    /** Told to stop, it leaves an archive of its classes; the next start takes half the time. */
    private static List<String> arguments(Path jar) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }

    String name() {
        return own.getName();
    }

    String url() {
        return "http://localhost:" + usual.port();
    }

    synchronized void start() {
        process = children.start(program, _ -> {}).handle();
    }

    /** Starts it anew with these settings beside the usual ones. */
    void restart(Map<String, String> settings) {
        stop();
        var environment = new HashMap<>(usual.environment());
        environment.putAll(settings);
        program =
                new Program(
                        usual.name(),
                        usual.port(),
                        usual.arguments(),
                        environment,
                        usual.readiness(),
                        usual.politeness());
        start();
        awaitReady();
    }

    void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!usual.readiness().reached()) {
            if (System.nanoTime() > end) throw new IllegalStateException(usual.name());
        }
    }

    void stop() {
        children.stop(List.of(usual.name()));
    }

    /** It keeps its connections and does nothing, as if it were away for long. */
    synchronized void freeze() {
        signal("-STOP");
    }

    /** It goes on where it was, if it was frozen. */
    synchronized void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        var pid = "" + requireNonNull(process).pid();
        try {
            assertThat(new ProcessBuilder("kill", signal, pid).start().waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void watch() {
        proxy.watch();
    }

    List<String> saves() {
        return proxy.saves();
    }

    void killAt(int save, Moment moment) {
        proxy.arm(save, moment);
    }

    int kills() {
        return kills;
    }

    private synchronized void kill() {
        children.kill(usual.name());
        // as if the twenty seconds of a dead instance's lease were over
        own.getCollection("leases").updateMany(empty(), set("until", new Date(0)));
        start();
        kills++;
    }

    @Override
    public void close() {
        proxy.close();
    }
}
