package org.iclei.kit.outbox;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.model.Indexes;

import org.bson.BsonValue;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    private final Set<Outbox> indexed = new HashSet<>();

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
            var found = lease.hold("relay") ? found() : new Found(0, clock.instant());
            figures.leftBehind(found.documents, Duration.between(found.oldest, clock.instant()));
        } catch (MongoException | DataAccessException e) {
            log.warn("sweep.failed cause={}", e.toString());
        }
    }

    private record Found(long documents, Instant oldest) {}

    private Found found() {
        long documents = 0;
        var oldest = clock.instant();
        for (var outbox : relay.outboxes()) {
            var found = found(outbox);
            documents += found.documents;
            if (found.oldest.isBefore(oldest)) oldest = found.oldest;
            if (found.documents > 0) {
                var collection = outbox.collection().getNamespace().getCollectionName();
                log.info("sweep.found collection={} documents={}", collection, found.documents);
            }
        }
        return new Found(documents, oldest);
    }

    private Found found(Outbox outbox) {
        if (!indexed.contains(outbox)) {
            outbox.collection().createIndex(BY_AGE);
            if (outbox.trail() != null) outbox.trail().index();
            indexed.add(outbox);
        }
        var now = clock.instant();
        carryLeftBehind(outbox, now.minus(leftBehind));
        var old = lt("pending.at", Date.from(now.minus(leftBehind)));
        var oldest = now;
        boolean any = false;
        for (var document : outbox.collection().find(old).projection(include("pending"))) {
            var events = outbox.pending(document);
            any = true;
            if (!events.isEmpty() && events.getFirst().time().isBefore(oldest)) {
                oldest = events.getFirst().time();
            }
            if (relay.isFull()) break;
            outbox.handOver(UUID.fromString(document.getString("_id")), events);
        }
        return new Found(any ? outbox.collection().countDocuments(old) : 0, oldest);
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
