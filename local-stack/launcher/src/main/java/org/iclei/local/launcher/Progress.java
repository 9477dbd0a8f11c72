package org.iclei.local.launcher;

import java.io.PrintStream;

/** Told line by line what happens. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = _ -> {};

    void say(String line);

    /** Each line with the seconds since now. */
    static Progress timed(PrintStream out) {
        long start = System.nanoTime();
        return line -> out.printf("[%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, line);
    }
}
