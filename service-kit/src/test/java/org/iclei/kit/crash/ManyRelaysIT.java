package org.iclei.kit.crash;

import org.iclei.kit.crash.outcome.Ledger;
import org.iclei.kit.outbox.Instance;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Backends;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several instances of a service, on one store and on one document. */
class ManyRelaysIT {
    private static final int WRITERS = 6;
    private static final int COMMANDS = 300;

    private final Scene scene = Scene.on(Backends.broker());
    private final String database = Backends.freshDatabase();
    private final UUID id = UUID.randomUUID();
    private final Ledger ledger = new Ledger();

    @Test
    void two_relays_sweep_one_store_at_the_same_time() throws Exception {
        var ids = Stream.generate(UUID::randomUUID).limit(20).toList();
        try (var one = instance();
                var other = instance()) {
            run(
                    List.of(one, other),
                    IntStream.range(0, COMMANDS).mapToObj(n -> ids.get(n % ids.size())).toList());
            Scene.carryOn(List.of(one, other), ids);
            long each = COMMANDS / ids.size();
            var saved = ids.stream().collect(Collectors.toMap(it -> it, it -> ledger.of(it, each)));
            Scene.report("two-relays", scene.outcome(saved));
        }
    }

    @Test
    void six_writers_and_three_relays_on_one_document() throws Exception {
        try (var one = instance();
                var two = instance();
                var three = instance()) {
            var all = List.of(one, two, three);
            run(all, IntStream.range(0, COMMANDS).mapToObj(_ -> id).toList());
            Scene.carryOn(all, List.of(id));
            Scene.report("one-document", scene.outcome(Map.of(id, ledger.of(id, COMMANDS))));
        }
    }

    private void run(List<Instance> instances, List<UUID> commands) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + instances.size())) {
            var sweeping = instances.stream().map(it -> threads.submit(() -> sweep(it))).toList();
            var writing =
                    IntStream.range(0, commands.size())
                            .mapToObj(
                                    n -> {
                                        var instance = instances.get(n % instances.size());
                                        return threads.submit(
                                                () -> insist(instance, commands.get(n)));
                                    })
                            .toList();
            for (Future<?> each : writing) each.get();
            sweeping.forEach(it -> it.cancel(true));
        }
    }

    private static void sweep(Instance instance) {
        while (!Thread.currentThread().isInterrupted()) instance.sweep.sweep();
    }

    private void insist(Instance instance, UUID id) {
        while (true) {
            try {
                ledger.saved(id, instance.count(id));
                return;
            } catch (Refused busy) {
                Thread.onSpinWait();
            }
        }
    }

    private Instance instance() {
        return new Instance(database, scene.broker());
    }
}
