package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.crash.outcome.Ledger;
import org.iclei.kit.crash.outcome.Saved;
import org.iclei.kit.outbox.Instance;
import org.iclei.kit.problem.Refused;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands at a steady pace on some aggregates, through several instances that sweep as usual. */
final class Load implements AutoCloseable {
    private static final int PACE_MILLIS = 50;
    private static final int SWEEP_MILLIS = 1_000;

    final List<UUID> ids;
    final AtomicInteger accepted = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();

    private final List<Instance> instances;
    private final Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(1);
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);

    Load(List<Instance> instances, int aggregates) {
        this.instances = instances;
        this.ids = Stream.generate(UUID::randomUUID).limit(aggregates).toList();
        for (var instance : instances) {
            every(PACE_MILLIS, () -> command(instance));
            every(SWEEP_MILLIS, instance.sweep::sweep);
        }
    }

    private void every(int millis, Runnable what) {
        timer.scheduleAtFixedRate(() -> noting(what), 0, millis, TimeUnit.MILLISECONDS);
    }

    /** The timer would drop a task that fails, and nobody would hear that the load is less. */
    private void noting(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            faults.add(e);
        }
    }

    private void command(Instance instance) {
        try {
            var id = ids.get(random.nextInt(ids.size()));
            ledger.saved(id, instance.count(id));
            accepted.incrementAndGet();
        } catch (Refused e) {
            refused.incrementAndGet();
        }
    }

    /** Ends the load, waits until nothing waits any more, and answers what was saved. */
    Map<UUID, Saved> settle() {
        close();
        assertThat(faults).isEmpty();
        var touched =
                ids.stream()
                        .filter(id -> instances.getFirst().counters.find(id).isPresent())
                        .toList();
        Scene.carryOn(instances, touched);
        return touched.stream().collect(Collectors.toMap(id -> id, this::saved));
    }

    private Saved saved(UUID id) {
        var found = instances.getFirst().counters.find(id).orElseThrow();
        return ledger.of(id, found.sequence());
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
