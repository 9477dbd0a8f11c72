package org.iclei.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Topic;
import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.schema.Envelope;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class RelayIT {
    @TempDir static Path folder;

    private static EmbeddedBroker broker;
    private static String address;

    private final UUID id = UUID.randomUUID();
    private final String database = Backends.freshDatabase();
    private final List<Instance> instances = new ArrayList<>();

    @BeforeAll
    static void aBroker() {
        broker = EmbeddedBroker.start(folder, 0, 0);
        address = broker.bootstrapServers();
        new Topic("exchange", address).create();
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
    void while_the_broker_is_away_commands_go_on_and_their_events_arrive_in_order_afterwards() {
        var instance = instance();
        count(instance, 3);
        arrived(3);
        broker.close();
        count(instance, 5);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(failed(instance)).isPositive());
        instance.sweep.sweep();

        broker = EmbeddedBroker.start(folder, port(), 0);

        sweepUntilNothingWaits(instance);
        assertThat(instance.counters.find(id).orElseThrow().state().value()).isEqualTo(8);
        inOrderWithoutGap(8);
    }

    @Test
    void an_event_whose_process_died_between_save_and_send_is_delivered_by_another() {
        var dead = instance();
        dead.relay.close();
        count(dead, 3);

        sweepUntilNothingWaits(instance());

        inOrderWithoutGap(3);
    }

    @Test
    void an_event_whose_process_died_between_send_and_pull_comes_again_and_is_handled_once() {
        var dead = instance();
        dead.pull.close();
        count(dead, 1);
        arrived(1);
        assertThat(dead.pending(id)).isEqualTo(1);
        var other = instance();

        sweepUntilNothingWaits(other);

        var sent = topic().read(id);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).isEqualTo(sent.get(1));
        var listener = UUID.randomUUID();
        other.count(listener);
        sent.forEach(event -> countOn(other, listener, event));
        assertThat(other.counters.find(listener).orElseThrow().state().value()).isEqualTo(2);
    }

    @Test
    void with_two_relays_and_six_writers_on_one_document_no_event_overtakes_or_is_missing()
            throws Exception {
        var both = List.of(instance(), instance());
        both.getFirst().count(id);
        try (var writers = Executors.newFixedThreadPool(7)) {
            var sweeping =
                    writers.submit(
                            () -> {
                                while (!Thread.currentThread().isInterrupted()) {
                                    both.forEach(it -> it.sweep.sweep());
                                }
                            });
            var commands =
                    IntStream.range(0, 120)
                            .mapToObj(n -> writers.submit(() -> insist(both.get(n % 2))))
                            .toList();
            for (var command : commands) command.get();
            sweeping.cancel(true);
        }

        sweepUntilNothingWaits(both.getFirst());
        inOrderWithoutGap(121);
    }

    @Test
    void when_too_many_events_wait_commands_are_refused_and_nothing_is_lost() {
        var dead = instance();
        dead.relay.close();
        count(dead, 100);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> dead.count(id))
                .matches(refused -> refused.type() == ProblemType.OUTBOX_FULL);

        var other = instance();
        sweepUntilNothingWaits(other);
        other.count(id);
        sweepUntilNothingWaits(other);
        inOrderWithoutGap(101);
    }

    @Test
    void a_store_that_is_away_keeps_neither_the_relay_nor_the_pulls_of_others_waiting() {
        var instance = instance();
        try (var away =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            var gone = UUID.randomUUID();
            var outbox =
                    instance.relay.outbox(
                            away.getDatabase("gone").getCollection("gone"), _ -> List.of());
            outbox.handOver(gone, List.of(Sample.event(gone, 1)));
            await().untilAsserted(() -> assertThat(topic().read(gone)).hasSize(1));
            count(instance, 2);

            await().untilAsserted(() -> assertThat(instance.pending(id)).isZero());
            outbox.handOver(gone, List.of(Sample.event(gone, 1)));
            count(instance, 1);
            arrived(3);
            assertThat(topic().read(gone)).hasSize(1);
        }
    }

    @Test
    void an_event_that_the_producer_cannot_take_keeps_nobody_else_waiting() {
        var instance = instance();
        var odd = UUID.randomUUID();
        var nowhere = odd(odd, "/no topic!");
        var outbox = instance.relay.outboxes().getFirst();

        outbox.handOver(odd, List.of(nowhere));
        count(instance, 2);

        arrived(2);
        await().untilAsserted(() -> assertThat(failed(instance)).isPositive());
    }

    @Test
    void a_relay_that_was_closed_leaves_events_to_the_next_one() {
        var closed = instance();
        count(closed, 2);
        closed.relay.close();
        count(closed, 2);
        assertThat(closed.pending(id)).isGreaterThanOrEqualTo(2);

        sweepUntilNothingWaits(instance());

        inOrderWithoutGap(4);
    }

    @Test
    void the_sweep_of_the_lease_holder_alone_says_how_many_documents_wait() {
        var dead = instance();
        dead.relay.close();
        count(dead, 1);
        dead.count(UUID.randomUUID());

        dead.sweep.sweep();
        var second = instance();
        second.sweep.sweep();

        assertThat(waiting(dead)).isEqualTo(2);
        assertThat(waiting(second)).isZero();
    }

    private Instance instance() {
        var instance = new Instance(database, address);
        instances.add(instance);
        return instance;
    }

    private void count(Instance instance, int times) {
        for (int i = 0; i < times; i++) instance.count(id);
    }

    private Object insist(Instance instance) {
        while (true) {
            try {
                instance.count(id);
                return id;
            } catch (Refused busy) {
                Thread.onSpinWait();
            }
        }
    }

    private static void countOn(Instance instance, UUID listener, Envelope event) {
        instance.counters.receive(listener, event, Instance::countUp);
    }

    private void sweepUntilNothingWaits(Instance instance) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> {
                            instance.sweep.sweep();
                            assertThat(instance.pending(id)).isZero();
                        });
    }

    private void arrived(int events) {
        await().untilAsserted(
                        () -> assertThat(topic().read(id)).hasSizeGreaterThanOrEqualTo(events));
    }

    /** Repetitions are allowed; the first occurrences are not in doubt. */
    private void inOrderWithoutGap(int events) {
        assertThat(topic().read(id).stream().map(Envelope::sequence).distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, events).boxed().toList());
    }

    private static Topic topic() {
        return new Topic("exchange", address);
    }

    private static double failed(Instance instance) {
        return instance.metrics.get("iclei.outbox.failed").counter().count();
    }

    private static double waiting(Instance instance) {
        return instance.metrics.get("iclei.outbox.pending.documents").gauge().value();
    }

    private static int port() {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private static Envelope odd(UUID subject, String source) {
        var event = Sample.event(subject, 1);
        return new Envelope(
                event.id(),
                source,
                event.type(),
                event.subject(),
                event.time(),
                event.dataschema(),
                1,
                event.actor(),
                event.correlationId(),
                null,
                event.data());
    }
}
