package org.iclei.local.crash;

import org.iclei.local.aot.AotCache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What every service stands on.
 *
 * @param clock file of the business's clock
 */
record Backstage(int storePort, String broker, String issuer, Path folder, Path clock) {

    /** A jar with its libraries beside it, of which an archive can be made. */
    Path laidOut(Path jar) {
        try {
            var own = Files.createDirectories(folder.resolve(jar.getFileName() + ".d"));
            var copy = Files.copy(jar, own.resolve(jar.getFileName()));
            new AotCache(copy).layOut();
            return own.resolve("aot").resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The usual settings; only the waiting is shorter, a member comes back as itself, and orphaned
     * places are swept when a service starts and not again: whoever lives has to free them itself.
     */
    Map<String, String> environment(int port, int storePort, String name) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", "" + port);
        environment.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + storePort + "/" + name);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker);
        environment.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", broker);
        environment.put("ICLEI_ISSUER", issuer);
        environment.put("ICLEI_LOCAL", folder.toString());
        environment.put("ICLEI_BUSINESS_CLOCK", clock.toString());
        environment.put(
                "SPRING_APPLICATION_JSON",
                """
                {"iclei.outbox.left-behind": "500ms", "iclei.outbox.sweep": "500ms",
                 "iclei.inbox.longest-pause": "1s",
                 "iclei.events.deadlines": "200ms", "iclei.events.sweep": "1h",
                 "spring.cloud.stream.default.consumer.concurrency": 1,
                 "spring.cloud.stream.kafka.default.consumer.configuration":
                   {"group.instance.id": "%s"}}
                """
                        .formatted(name));
        return environment;
    }
}
