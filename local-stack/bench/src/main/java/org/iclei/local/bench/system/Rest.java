package org.iclei.local.bench.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the stack has nothing left to do: until its processes together use less than a
 * quarter of a processor three times in a row; two minutes at most.
 */
public record Rest(Residents residents) implements Runnable {
    private static final Duration GLANCE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double BUSY = 0.25;
    private static final int IN_A_ROW = 3;

    @Override
    public void run() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < IN_A_ROW && System.nanoTime() < end) {
            quiet = share() < BUSY ? quiet + 1 : 0;
        }
    }

    private double share() {
        long start = System.nanoTime();
        var before = residents.used();
        LockSupport.parkNanos(GLANCE.toNanos());
        var used = residents.used().minus(before);
        return (double) used.toNanos() / (System.nanoTime() - start);
    }
}
