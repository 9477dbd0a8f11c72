package org.iclei.local.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Java program, as it is started.
 *
 * @param port the one it listens on, on 127.0.0.1
 * @param arguments what follows {@code java}
 * @param environment added to the launcher's own
 * @param politeness how long it may take to end when asked to
 */
public record Program(
        String name,
        int port,
        List<String> arguments,
        Map<String, String> environment,
        Readiness readiness,
        Duration politeness) {
    private static final Duration USUAL = Duration.ofSeconds(20);

    public Program(
            String name,
            int port,
            List<String> arguments,
            Map<String, String> environment,
            Readiness readiness) {
        this(name, port, arguments, environment, readiness, USUAL);
    }
}
