package org.iclei.local.bench;

import org.iclei.local.bench.system.Command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** On what the figures were taken; without it they say little. */
record Machine(LocalDate day, String commit, int cores, double loadBefore, String jvm) {

    static Machine here(Path repository, Clock clock) {
        return new Machine(
                LocalDate.now(clock),
                commit(repository),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vm.version"));
    }

    private static String commit(Path repository) {
        var head = Command.output(repository, List.of("git", "rev-parse", "--short", "HEAD"));
        var changed = Command.output(repository, List.of("git", "status", "--porcelain"));
        return changed.isEmpty() ? head : head + " with changes";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s · commit %s · %d cores · load %.1f before it began · JVM %s",
                day,
                commit,
                cores,
                loadBefore,
                jvm);
    }
}
