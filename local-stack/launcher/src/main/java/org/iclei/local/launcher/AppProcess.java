package org.iclei.local.launcher;

import org.iclei.local.aot.AotCache;
import org.iclei.local.aot.Start;
import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One of the four applications: a jar that is configured by its environment. */
record AppProcess(String name, Path jar, Start start, int port, Map<String, String> environment) {
    /** The same in training and ever after, or the cache does not fit. */
    static final String HEAP = "256m";

    static final String HEALTH = "/actuator/health/readiness";

    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration WRITING_NOTES = Duration.ofMinutes(3);

    Program program() {
        return new Program(
                name,
                port,
                Jvm.of(HEAP, new AotCache(jar).arguments(start)),
                environment,
                Readiness.http(port, HEALTH),
                start == Start.TRAINING ? WRITING_NOTES : STOPPING);
    }
}
