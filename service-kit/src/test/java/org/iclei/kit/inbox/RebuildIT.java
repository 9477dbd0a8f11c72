package org.iclei.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.env.MockEnvironment;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class RebuildIT {
    private static final Executor OWN_THREAD = Thread::startVirtualThread;
    private static final int SUBJECTS = 200;
    private final String name = "rebuilt" + UUID.randomUUID().toString().substring(0, 8);
    private final Topic topic = new Topic(name);
    private final List<UUID> subjects =
            IntStream.range(0, SUBJECTS).mapToObj(_ -> UUID.randomUUID()).toList();
    private final MongoClient client = MongoClients.create(Backends.store());
    private final MongoOperations mongo = new MongoTemplate(client, name);
    private final Events events = new Events(JsonMapper.builder().build());
    private final Dissolved projection = new Dissolved(mongo);
    private final Dissolved another = new Dissolved(mongo);

    @AfterEach
    void close() {
        client.close();
    }

    /** Stands still, as a killed process does, after as many events as it is told. */
    private static final class Stopping extends Dissolved {
        final CountDownLatch stopped = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger left;

        Stopping(MongoOperations mongo, int after) {
            super(mongo);
            left = new AtomicInteger(after);
        }

        @Override
        protected Map<UUID, Entry> entries(Envelope envelope, DomainEvent event) {
            if (left.decrementAndGet() == 0) {
                stopped.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.entries(envelope, event);
        }
    }

    @Test
    void a_rebuild_while_events_arrive_at_two_instances_equals_a_projection_from_scratch()
            throws Exception {
        topic.create();
        happens(1, projection);
        happens(2, another);
        var least = new AtomicInteger(SUBJECTS);
        var stop = new CountDownLatch(1);
        var reading = CompletableFuture.runAsync(() -> read(stop, least), OWN_THREAD);
        var arriving = CompletableFuture.runAsync(this::goOnHappening, OWN_THREAD);

        var outcome = rebuild(projection);
        arriving.join();
        stop.countDown();
        reading.join();
        projection.generations().dropOthers();

        System.out.printf(
                "rebuild: %d events, %d events per second, with writers and readers beside it%n",
                outcome.events(), outcome.eventsPerSecond());
        assertThat(outcome.swapped()).isTrue();
        assertThat(least).hasValue(SUBJECTS);
        equalsOneFromScratch();
        assertThat(collections()).hasSize(1);
    }

    @Test
    void killed_half_way_nothing_has_changed_and_another_start_completes_it() throws Exception {
        topic.create();
        happens(1, projection);
        var killed = new Stopping(mongo, SUBJECTS / 2);
        Thread.startVirtualThread(() -> rebuild(killed));
        killed.stopped.await();
        assertThat(another.all()).hasSize(SUBJECTS);
        happens(2, projection);

        assertThat(rebuild(another).swapped()).isTrue();

        equalsOneFromScratch();
        another.generations().dropOthers();
        assertThat(collections()).hasSize(1);
    }

    @Test
    void of_two_rebuilds_at_once_the_later_wins_and_the_earlier_swaps_nothing() throws Exception {
        topic.create();
        happens(1, projection);
        var earlier = new Stopping(mongo, SUBJECTS / 2);
        var outcome = CompletableFuture.supplyAsync(() -> rebuild(earlier), OWN_THREAD);
        earlier.stopped.await();

        assertThat(rebuild(another).swapped()).isTrue();
        happens(2, projection);
        earlier.goOn.countDown();

        assertThat(outcome.get().swapped()).isFalse();
        equalsOneFromScratch();
    }

    @Test
    void an_event_that_a_listener_takes_after_the_beginning_is_in_the_new_collection() {
        topic.create();
        happens(1, projection);
        var next = projection.generations().begin();

        // not on the topic that the rebuild reads: only the listener knows of it
        var late = UUID.randomUUID();
        learn(another, Sample.event(late, 1));

        assertThat(projection.generations().swap(next)).isTrue();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(another.find(late)).isPresent());
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        topic.create();
        topic.publish("key", new byte[] {1}, Map.of());
        happens(1, projection);

        for (int n = 2; n <= 20; n++) publish(n);

        var outcome = rebuild(projection);

        System.out.printf(
                "rebuild: %d events, %d events per second, alone%n",
                outcome.events(), outcome.eventsPerSecond());
        assertThat(outcome.swapped()).isTrue();
        assertThat(another.all()).hasSize(SUBJECTS).allMatch(it -> it.sequence() == 20);
    }

    /** Publishes the next event of every subject, and hands it to a listener. */
    private void happens(int sequence, Dissolved listener) {
        publish(sequence).forEach(event -> learn(listener, event));
    }

    private List<Envelope> publish(int sequence) {
        var said = subjects.stream().map(it -> Sample.event(it, sequence)).toList();
        topic.publish(said.toArray(Envelope[]::new));
        return said;
    }

    private void goOnHappening() {
        for (int n = 3; n <= 8; n++) happens(n, n % 2 == 0 ? projection : another);
    }

    private void learn(Dissolved listener, Envelope event) {
        events.into(listener).handle(event);
    }

    private void read(CountDownLatch stop, AtomicInteger least) {
        while (stop.getCount() > 0) {
            least.accumulateAndGet(another.findAll(subjects).size(), Math::min);
        }
    }

    private void equalsOneFromScratch() {
        var scratch = new Dissolved(new MongoTemplate(client, name + "-scratch"));
        topic.read().forEach(event -> learn(scratch, event));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () ->
                                assertThat(projection.all())
                                        .containsExactlyInAnyOrderElementsOf(scratch.all()));
    }

    private List<String> collections() {
        return mongo.getCollectionNames().stream().filter(it -> it.startsWith("diss")).toList();
    }

    private Rebuild.Outcome rebuild(Dissolved rebuilt) {
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(Backends.broker()));
        var none =
                new Subscriptions(
                        new BindingServiceProperties(), List.of(), new MockEnvironment(), "test");
        return new Rebuild(events, kafka, none).of(rebuilt, name, "test.dissolved");
    }
}
