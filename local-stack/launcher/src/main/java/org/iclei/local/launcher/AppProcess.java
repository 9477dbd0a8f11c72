package org.iclei.local.launcher;

import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the four applications: a jar that is configured by its environment. */
record AppProcess(String name, Path jar, int port, Map<String, String> environment) {
    private static final String HEALTH = "/actuator/health/readiness";

    Program program() {
        return new Program(
                name,
                port,
                Jvm.of("256m", List.of("-jar", jar.toString())),
                environment,
                Readiness.http(port, HEALTH));
    }
}
