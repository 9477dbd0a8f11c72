package org.iclei.local.bench.measure;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One thing after the other at an even pace, so that none waits for another: how long each takes
 * from where it was sent to where it arrives.
 */
public record Pace(int things, Duration apart) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where things arrive, each with its name. */
    public interface Arrival {

        /** The {@link System#nanoTime()} at which it came, or null. */
        @Nullable Long at(String name);
    }

    /** What was sent, and when its journey began. */
    public record Sent(String name, long at) {}

    /** Milliseconds; what has arrived before its journey is said to have begun took none. */
    public Samples journeys(Supplier<Sent> send, Arrival arrival) {
        var sent = new HashMap<String, Long>();
        long next = System.nanoTime();
        for (int i = 0; i < things; i++) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += apart.toNanos();
            var one = send.get();
            sent.put(one.name(), one.at());
        }
        return new Samples(milliseconds(sent, arrival));
    }

    private static List<Double> milliseconds(Map<String, Long> sent, Arrival arrival) {
        var journeys = new ArrayList<Double>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        sent.forEach(
                (name, at) -> journeys.add(Math.max(0, (arrived(name, arrival, end) - at) / 1e6)));
        return journeys;
    }

    private static long arrived(String name, Arrival arrival, long end) {
        var at = arrival.at(name);
        while (at == null) {
            if (System.nanoTime() > end) throw new IllegalStateException(name + " never came");
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            at = arrival.at(name);
        }
        return at;
    }
}
