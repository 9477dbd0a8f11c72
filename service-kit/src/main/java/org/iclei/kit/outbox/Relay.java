package org.iclei.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.bson.Document;
import org.iclei.kit.envelope.KafkaEnvelopes;
import org.iclei.kit.trail.Trail;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Carries saved events to Kafka. At least once; first occurrences in order per aggregate, with any
 * number of instances, because nobody sends an event while its predecessor is neither acknowledged
 * nor pulled. What fails is left to the {@link Sweep}.
 */
public final class Relay implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    /** Above this the sweep carries on from the store, so that a long outage fits in memory. */
    private static final int MOST_FLIGHTS = 20_000;

    private static final int LONGEST_IDLE_MILLIS = 100;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(3);

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Pull pull;
    private final RelayFigures figures;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private final Map<Flight.Key, Flight> flights = new ConcurrentHashMap<>();
    private final BlockingQueue<Flight.Key> ready = new LinkedBlockingQueue<>();
    private final Cache<Flight.Key, Long> acknowledged =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile boolean closed;
    private final Thread sender = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);

    public Relay(KafkaTemplate<byte[], byte[]> kafka, Pull pull, RelayFigures figures) {
        this.kafka = kafka;
        this.pull = pull;
        this.figures = figures;
        sender.start();
    }

    /** Registers a collection; its pending events are swept from now on. */
    public Outbox outbox(
            MongoCollection<Document> collection, Function<Document, List<Envelope>> pending) {
        return outbox(collection, pending, null);
    }

    /** The same for aggregates that leave a trail. */
    public Outbox outbox(
            MongoCollection<Document> collection,
            Function<Document, List<Envelope>> pending,
            @Nullable Trail trail) {
        var outbox = new Outbox(collection, pending, trail, this);
        outboxes.add(outbox);
        return outbox;
    }

    /** The trails of every kind of aggregate that has one. */
    public List<Trail> trails() {
        return outboxes.stream().map(Outbox::trail).filter(Objects::nonNull).toList();
    }

    void carry(Outbox outbox, UUID aggregate, BsonDocument entry) {
        pull.carry(new Flight.Key(outbox, aggregate), entry);
    }

    List<Outbox> outboxes() {
        return outboxes;
    }

    boolean isFull() {
        return flights.size() >= MOST_FLIGHTS;
    }

    void handOver(Outbox outbox, UUID aggregate, List<Envelope> events) {
        var key = new Flight.Key(outbox, aggregate);
        if (closed || (isFull() && !flights.containsKey(key))) return;
        flights.compute(
                key,
                (_, flying) -> {
                    if (flying != null) {
                        flying.add(events);
                        return flying;
                    }
                    long known = acknowledgedUpTo(key);
                    var flight = new Flight(known);
                    flight.add(events);
                    if (flight.head() == null) {
                        pull.pull(key, known);
                        return null;
                    }
                    ready.add(key);
                    return flight;
                });
    }

    private long acknowledgedUpTo(Flight.Key key) {
        var sequence = acknowledged.getIfPresent(key);
        return sequence == null ? 0 : sequence;
    }

    private void run() {
        while (!(closed && flights.isEmpty())) {
            try {
                var key = ready.poll(LONGEST_IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) send(key);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                log.error("relay.fault", e);
            }
        }
    }

    private void send(Flight.Key key) {
        var head = head(key);
        if (head == null) return;
        try {
            kafka.send(record(head))
                    .whenComplete(
                            (_, failure) -> {
                                if (failure == null) arrived(key, head);
                                else failed(key, head, failure);
                            });
        } catch (RuntimeException | Error e) {
            failed(key, head, e);
        }
    }

    /** Looks under the flight's lock: a key may be ready before its flight stands in the map. */
    private @Nullable Envelope head(Flight.Key key) {
        var head = new AtomicReference<@Nullable Envelope>();
        flights.computeIfPresent(
                key,
                (_, flight) -> {
                    head.set(flight.head());
                    return flight;
                });
        return head.get();
    }

    private void arrived(Flight.Key key, Envelope event) {
        acknowledged.put(key, event.sequence());
        figures.published();
        if (failing.compareAndSet(true, false)) log.info("relay.recovered");
        flights.computeIfPresent(
                key,
                (_, flight) -> {
                    flight.headAcknowledged();
                    // at once, or a document that is never at rest would fill up
                    pull.pull(key, event.sequence());
                    if (flight.head() == null) return null;
                    ready.add(key);
                    return flight;
                });
    }

    /** The aggregate lands: a later hand-over or the sweep begins again with this event. */
    private void failed(Flight.Key key, Envelope event, Throwable failure) {
        flights.remove(key);
        figures.failed();
        // an outage fails thousands of events: its beginning and its end are enough
        if (failing.compareAndSet(false, true)) {
            log.warn(
                    "relay.failing type={} subject={} sequence={} cause={}",
                    event.type(),
                    event.subject(),
                    event.sequence(),
                    failure.toString());
        }
    }

    private static ProducerRecord<byte[], byte[]> record(Envelope event) {
        var topic = event.source().substring(1);
        var key = event.subject().getBytes(UTF_8);
        var value = event.data().getBytes(UTF_8);
        var record = new ProducerRecord<>(topic, key, value);
        KafkaEnvelopes.headers(event).forEach((name, bytes) -> record.headers().add(name, bytes));
        return record;
    }

    /** Takes nothing more; what flies may land for a while, the rest stays pending. */
    @Override
    public void close() {
        closed = true;
        try {
            sender.join(LONGEST_CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.interrupt();
    }
}
