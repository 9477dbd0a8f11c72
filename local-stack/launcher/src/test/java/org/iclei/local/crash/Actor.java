package org.iclei.local.crash;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;

import org.iclei.local.aot.AotCache;
import org.iclei.local.crash.StoreProxy.Moment;
import org.iclei.local.process.Children;
import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** One service as it is shipped, behind a proxy that may kill it; killed, it is started again. */
final class Actor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Children children;
    private final Program program;
    private final MongoDatabase own;
    private final StoreProxy proxy;
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
        this.program =
                new Program(
                        own.getName() + "-service",
                        port,
                        arguments(backstage.laidOut(jar)),
                        environment,
                        Readiness.http(port, "/actuator/health/readiness"),
                        PATIENCE);
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
        return "http://localhost:" + program.port();
    }

    void start() {
        children.start(program, _ -> {});
    }

    void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!program.readiness().reached()) {
            if (System.nanoTime() > end) throw new IllegalStateException(program.name());
        }
    }

    void stop() {
        children.stop(List.of(program.name()));
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
        children.kill(program.name());
        kills++;
        // as if the twenty seconds of a dead instance's lease were over
        own.getCollection("leases").updateMany(empty(), set("until", new Date(0)));
        start();
    }

    @Override
    public void close() {
        proxy.close();
    }

    /** What every service stands on. */
    record Backstage(int storePort, String broker, String issuer, Path folder) {

        /** A jar with its libraries beside it, of which an archive can be made. */
        private Path laidOut(Path jar) {
            try {
                var own = Files.createDirectories(folder.resolve(jar.getFileName() + ".d"));
                var copy = Files.copy(jar, own.resolve(jar.getFileName()));
                new AotCache(copy).layOut();
                return own.resolve("aot").resolve(jar.getFileName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The usual settings; only the waiting is shorter, and a member comes back as itself. */
        Map<String, String> environment(int port, int storePort, String name) {
            return Map.of(
                    "SERVER_PORT",
                    "" + port,
                    "SPRING_MONGODB_URI",
                    "mongodb://127.0.0.1:" + storePort + "/" + name,
                    "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                    broker,
                    "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS",
                    broker,
                    "ICLEI_ISSUER",
                    issuer,
                    "ICLEI_LOCAL",
                    folder.toString(),
                    "SPRING_APPLICATION_JSON",
                    """
                    {"iclei.outbox.left-behind": "500ms", "iclei.outbox.sweep": "500ms",
                     "iclei.inbox.longest-pause": "1s",
                     "spring.cloud.stream.default.consumer.concurrency": 1,
                     "spring.cloud.stream.kafka.default.consumer.configuration":
                       {"group.instance.id": "%s"}}
                    """
                            .formatted(name));
        }
    }
}
