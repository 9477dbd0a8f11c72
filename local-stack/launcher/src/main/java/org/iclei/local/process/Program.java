package org.iclei.local.process;

import java.util.List;
import java.util.Map;

/**
 * A Java program, as it is started.
 *
 * @param port the one it listens on, on 127.0.0.1
 * @param arguments what follows {@code java}
 * @param environment added to the launcher's own
 */
public record Program(
        String name,
        int port,
        List<String> arguments,
        Map<String, String> environment,
        Readiness readiness) {}
