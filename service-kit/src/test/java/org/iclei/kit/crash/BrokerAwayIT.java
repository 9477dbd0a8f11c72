package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.iclei.kit.crash.outcome.Ledger;
import org.iclei.kit.outbox.Instance;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Backends;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The broker dies, hangs and comes back, while commands go on. */
class BrokerAwayIT {
    /** As long as is promised: several delivery timeouts. */
    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("iclei.crash.away", 60));

    private static final int PENDING_LIMIT = 100;
    private static final int AGGREGATES = 80;

    @TempDir static Path folder;
    private static BrokerProcess broker;
    private static Scene scene;

    private final String database = Backends.freshDatabase();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final List<Instance> instances = new ArrayList<>();

    @BeforeAll
    static void aBroker() {
        broker = new BrokerProcess(folder);
        scene = Scene.on(broker.address());
    }

    @AfterAll
    static void noBroker() {
        broker.close();
    }

    @AfterEach
    void close() {
        instances.forEach(Instance::close);
    }

    @Test
    void killed_under_load_and_back_after_a_while() {
        try (var load = new Load(List.of(instance(), instance()), AGGREGATES)) {
            await().until(() -> load.accepted.get() > 100);

            broker.kill();
            int before = load.accepted.get();
            passes(AWAY);
            int meanwhile = load.accepted.get() - before;
            broker.start();

            var outcome = scene.outcome(load.settle());
            assertThat(meanwhile).isPositive();
            assertThat(load.refused).hasValue(0);
            Scene.report(
                    "broker-away: %d s, %d commands meanwhile"
                            .formatted(AWAY.toSeconds(), meanwhile),
                    outcome);
        }
    }

    /** The producer gives a batch up that the broker has received and writes later. */
    @Test
    void batches_that_expire_while_the_broker_hangs() {
        try (var load = new Load(List.of(instance(), instance()), AGGREGATES)) {
            await().until(() -> load.accepted.get() > 100);

            broker.stop();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> failures.stream().anyMatch(TimeoutException.class::isInstance));
            broker.goOn();

            var outcome = scene.outcome(load.settle());
            Scene.report("batch-expires: %d records".formatted(failures.size()), outcome);
        }
    }

    @Test
    void a_full_aggregate_is_refused_commands_others_are_not_and_nothing_is_lost() {
        var instance = instance();
        var full = UUID.randomUUID();
        var other = UUID.randomUUID();
        var ledger = new Ledger();
        broker.stop();
        for (int n = 0; n < PENDING_LIMIT; n++) ledger.saved(full, instance.count(full));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> instance.count(full))
                .matches(refused -> refused.type() == ProblemType.OUTBOX_FULL)
                .matches(refused -> refused.type().status() == 503);
        ledger.saved(other, instance.count(other));

        broker.goOn();
        Scene.carryOn(List.of(instance), List.of(full, other));
        ledger.saved(full, instance.count(full));
        Scene.carryOn(List.of(instance), List.of(full, other));
        var saved = Map.of(full, ledger.of(full, PENDING_LIMIT + 1), other, ledger.of(other, 1));
        Scene.report("pending-full", scene.outcome(saved));
    }

    private Instance instance() {
        var noting =
                new Around() {
                    @Override
                    public void sending(ProducerRecord<byte[], byte[]> record) {}

                    @Override
                    public void answered(
                            ProducerRecord<byte[], byte[]> record, @Nullable Exception failure) {
                        if (failure != null) failures.add(failure);
                    }
                };
        var instance =
                new Instance(
                        database, broker.address(), new CommandListener() {}, noting::producer);
        instances.add(instance);
        return instance;
    }

    private static void passes(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        await().atMost(time.plusSeconds(10)).until(() -> System.nanoTime() > end);
    }
}
