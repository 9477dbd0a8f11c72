package org.iclei.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;

import org.iclei.kit.crash.Scene;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

class RelayIT {
    private final UUID id = UUID.randomUUID();
    private final String database = Backends.freshDatabase();
    private final List<Instance> instances = new ArrayList<>();

    @BeforeAll
    static void aTopic() {
        Scene.on(Backends.broker());
    }

    @AfterEach
    void close() {
        instances.forEach(Instance::close);
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
    void the_sweep_of_the_lease_holder_alone_says_what_waits_and_for_how_long() {
        var dead = instance();
        dead.relay.close();
        count(dead, 2);
        dead.count(UUID.randomUUID());
        tenMinutesAgo(id);

        dead.sweep.sweep();
        var second = instance();
        second.sweep.sweep();

        assertThat(waiting(dead, "documents")).isEqualTo(2);
        assertThat(waiting(dead, "events")).isEqualTo(3);
        assertThat(waiting(dead, "age.seconds")).isBetween(600.0, 1200.0);
        assertThat(waiting(second, "documents")).isZero();
    }

    @Test
    void what_was_sent_is_counted_once_it_is_acknowledged() {
        var instance = instance();

        count(instance, 3);

        sweepUntilNothingWaits(instance);
        assertThat(instance.metrics.get("iclei.outbox.published").counter().count())
                .isGreaterThanOrEqualTo(3);
    }

    /** The first of the events that wait in an aggregate's document. */
    private void tenMinutesAgo(UUID aggregate) {
        var then = Date.from(Instant.now().minus(Duration.ofMinutes(10)));
        try (var client = MongoClients.create(database)) {
            client.getDatabase(database.substring(database.lastIndexOf('/') + 1))
                    .getCollection("counters")
                    .updateOne(eq("_id", aggregate.toString()), set("pending.0.at", then));
        }
    }

    private Instance instance() {
        var instance = new Instance(database, Backends.broker());
        instances.add(instance);
        return instance;
    }

    private void count(Instance instance, int times) {
        for (int i = 0; i < times; i++) instance.count(id);
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
        return new Topic("exchange");
    }

    private static double failed(Instance instance) {
        return instance.metrics.get("iclei.outbox.failed").counter().count();
    }

    private static double waiting(Instance instance, String what) {
        return instance.metrics.get("iclei.outbox.pending." + what).gauge().value();
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
