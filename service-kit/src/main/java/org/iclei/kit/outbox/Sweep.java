package org.iclei.kit.outbox;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.model.Indexes;

import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.kit.collection.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Finds events that stayed behind, after a crash or an outage, and hands them to the relay. */
public final class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Bson BY_AGE = Indexes.ascending("pending.at");

    /** Per sweep; what is more comes with the next one. */
    private static final int MOST_CARRIED = 2_000;

    private final Relay relay;
    private final Lease lease;
    private final RelayFigures figures;
    private final Clock clock;
    private final Duration leftBehind;
    private final Set<Outbox> indexed = ConcurrentHashMap.newKeySet();

    /**
     * @param clock real time, never the business clock
     * @param leftBehind how long an event may wait before it counts as left behind
     */
    public Sweep(Relay relay, Lease lease, RelayFigures figures, Clock clock, Duration leftBehind) {
        this.relay = relay;
        this.lease = lease;
        this.figures = figures;
        this.clock = clock;
        this.leftBehind = leftBehind;
    }

    /** Under one lease per service: two sweeps would only send duplicates. */
    @Scheduled(fixedDelayString = "${iclei.outbox.sweep:5s}")
    public void sweep() {
        try {
            figures.leftBehind(lease.hold("relay") ? found(leftBehind) : Found.NOTHING);
        } catch (MongoException | DataAccessException e) {
            log.warn("sweep.failed cause={}", e.toString());
        }
    }

    /** Hands over everything that waits, whoever holds the lease: some may then be sent twice. */
    Found resend() {
        return found(Duration.ZERO);
    }

    /** What waits, before it was handed over. */
    record Found(long documents, long events, long oldestSeconds) {
        static final Found NOTHING = new Found(0, 0, 0);

        Found plus(Found other) {
            return new Found(
                    documents + other.documents,
                    events + other.events,
                    Math.max(oldestSeconds, other.oldestSeconds));
        }
    }

    private Found found(Duration waiting) {
        var all = Found.NOTHING;
        for (var outbox : relay.outboxes()) {
            var found = found(outbox, waiting);
            all = all.plus(found);
            if (found.documents > 0) {
                var collection = outbox.collection().getNamespace().getCollectionName();
                log.info("sweep.found collection={} {}", collection, found);
            }
        }
        return all;
    }

    private Found found(Outbox outbox, Duration waiting) {
        if (!indexed.contains(outbox)) {
            outbox.collection().createIndex(BY_AGE);
            if (outbox.trail() != null) outbox.trail().index();
            indexed.add(outbox);
        }
        var now = clock.instant();
        carryLeftBehind(outbox, now.minus(waiting));
        var old = lt("pending.at", Date.from(now.minus(waiting)));
        var found = count(outbox, old, now);
        for (var document : outbox.collection().find(old).projection(include("pending"))) {
            if (relay.isFull()) break;
            outbox.handOver(UUID.fromString(document.getString("_id")), outbox.pending(document));
        }
        return found;
    }

    private static Found count(Outbox outbox, Bson old, Instant now) {
        var first = new Document("$arrayElemAt", List.of("$pending.at", 0));
        var sums =
                group(
                        null,
                        sum("documents", 1),
                        sum("events", new Document("$size", "$pending")),
                        min("oldest", first));
        var found = outbox.collection().aggregate(List.of(match(old), sums)).first();
        if (found == null) return Found.NOTHING;
        var oldest = found.getDate("oldest").toInstant();
        return new Found(
                found.get("documents", Number.class).longValue(),
                found.get("events", Number.class).longValue(),
                Math.max(0, Duration.between(oldest, now).toSeconds()));
    }

    private static void carryLeftBehind(Outbox outbox, Instant before) {
        if (outbox.trail() == null) return;
        for (var document : outbox.trail().waiting(before, MOST_CARRIED)) {
            var entries =
                    document.getArray("trailing").stream().map(BsonValue::asDocument).toList();
            var id = UUID.fromString(document.getString("_id").getValue());
            outbox.handOver(id, List.of(), entries);
        }
    }
}
