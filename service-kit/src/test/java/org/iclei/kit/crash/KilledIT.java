package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.crash.outcome.Ledger;
import org.iclei.kit.crash.outcome.Saved;
import org.iclei.kit.outbox.Instance;
import org.iclei.kit.testing.Backends;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Processes that end in the middle, 50 times each; another one carries on. */
class KilledIT {
    private static final int RUNS = Integer.getInteger("iclei.crash.runs", 50);
    private static final long SEED = Long.getLong("iclei.crash.seed", System.nanoTime());
    private static final int AT_ONCE = 2;

    @TempDir static Path folder;
    private static Scene scene;
    private static QuickJava java;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void rehearse() {
        scene = Scene.on(Backends.broker());
        java = new QuickJava(folder);
        var unharmed = victim(KillPoint.NEVER, 0, 1);
        assertThat(java.rehearse(Victim.class, unharmed.words()).exit()).isZero();
    }

    @Test
    void killed_between_save_and_send() throws Exception {
        scenario(
                "save-send",
                () ->
                        random.nextBoolean()
                                ? victim(KillPoint.AFTER_SAVE, 1 + random.nextInt(8), 1)
                                : victim(KillPoint.BEFORE_SEND, 1 + random.nextInt(8), 1));
    }

    @Test
    void killed_between_send_and_pull() throws Exception {
        scenario(
                "send-pull",
                () ->
                        random.nextBoolean()
                                ? victim(KillPoint.ACKNOWLEDGED, 1 + random.nextInt(8), 1)
                                : victim(KillPoint.BEFORE_PULL, 1 + random.nextInt(8), 1));
    }

    /**
     * Three in one save: the first of them is acknowledged, and perhaps pulled, the last is not.
     */
    @Test
    void killed_between_two_events_of_one_aggregate() throws Exception {
        scenario(
                "between-events",
                () ->
                        random.nextBoolean()
                                ? victim(KillPoint.BEFORE_SEND, 3 * random.nextInt(4) + 2, 3)
                                : victim(KillPoint.AFTER_PULL, 3 * random.nextInt(4) + 1, 3));
    }

    private static Victim victim(KillPoint point, int nth, int events) {
        var database = Backends.freshDatabase();
        return new Victim(database, scene.broker(), UUID.randomUUID(), point, nth, events);
    }

    private void scenario(String name, Supplier<Victim> victims) throws Exception {
        Map<UUID, Saved> saved = new ConcurrentHashMap<>();
        try (var runs = Executors.newFixedThreadPool(AT_ONCE)) {
            var all =
                    IntStream.range(0, RUNS)
                            .mapToObj(_ -> victims.get())
                            .map(victim -> runs.submit(() -> run(victim, saved)))
                            .toList();
            for (var run : all) run.get();
        }
        assertThat(saved).hasSize(RUNS);
        Scene.report(name + " (seed " + SEED + "): runs " + RUNS, scene.outcome(saved));
    }

    private static void run(Victim victim, Map<UUID, Saved> saved) {
        var child = java.run(Victim.class, victim.words());
        assertThat(child.exit()).as("%s said %s", victim, child.said()).isEqualTo(Victim.KILLED);
        var told = Victim.told(child.said());
        var ledger = new Ledger();
        ledger.told(victim.id(), told);
        try (var fresh = new Instance(victim.database(), victim.broker())) {
            var left = fresh.counters.find(victim.id()).orElseThrow();
            assertThat(left.sequence()).isGreaterThanOrEqualTo(told.size());
            ledger.saved(victim.id(), left.pending());
            ledger.saved(victim.id(), fresh.count(victim.id(), victim.events()));
            Scene.carryOn(List.of(fresh), List.of(victim.id()));
            long events = left.sequence() + victim.events();
            saved.put(victim.id(), ledger.of(victim.id(), events));
        }
    }
}
