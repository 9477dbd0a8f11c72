package org.iclei.kit.outbox;

import static com.mongodb.client.model.Filters.lt;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/** Finds events that stayed behind, after a crash or an outage, and hands them to the relay. */
public final class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);
    private static final int MOST_AT_ONCE = 2_000;

    private final Relay relay;
    private final Lease lease;
    private final Clock clock;

    public Sweep(Relay relay, Lease lease, Clock clock) {
        this.relay = relay;
        this.lease = lease;
        this.clock = clock;
    }

    /** Under one lease per service: two sweeps would only send duplicates. */
    @Scheduled(fixedDelayString = "${iclei.outbox.sweep:5s}")
    public void sweep() {
        if (!lease.hold("relay")) return;
        for (var outbox : relay.outboxes()) {
            int found = sweep(outbox);
            if (found > 0) {
                var collection = outbox.collection().getNamespace().getCollectionName();
                log.info("sweep.found collection={} aggregates={}", collection, found);
            }
        }
    }

    private int sweep(Outbox outbox) {
        var old = Date.from(clock.instant().minus(LEFT_BEHIND));
        int found = 0;
        for (Document document :
                outbox.collection().find(lt("pending.at", old)).limit(MOST_AT_ONCE)) {
            outbox.handOver(UUID.fromString(document.getString("_id")), outbox.pending(document));
            found++;
        }
        return found;
    }
}
