package org.iclei.local.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The processes of a running stack, from the file in which its launcher keeps them. */
public record Residents(Path folder) {

    /** Resident memory in MiB, by name. */
    public Map<String, Double> memory() {
        var sizes = new LinkedHashMap<String, Double>();
        pids().forEach((name, pid) -> sizes.put(name, mebibytes(pid)));
        return sizes;
    }

    /** What all of them together have used of the processors so far. */
    Duration used() {
        return pids().values().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Map<String, Long> pids() {
        try {
            var pids = new LinkedHashMap<String, Long>();
            for (var line : Files.readAllLines(folder.resolve("processes"))) {
                var words = line.split(" ");
                pids.put(words[2], Long.parseLong(words[0]));
            }
            return pids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double mebibytes(long pid) {
        return Double.parseDouble(Command.output("ps", "-o", "rss=", "-p", "" + pid)) / 1024;
    }
}
