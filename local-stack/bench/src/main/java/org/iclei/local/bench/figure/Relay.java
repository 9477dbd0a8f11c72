package org.iclei.local.bench.figure;

import org.iclei.local.bench.limit.RawBroker;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.Arrivals;
import org.iclei.local.bench.system.Backlog;

import java.time.Clock;
import java.time.Duration;

/** The relay of the running service at work on a backlog, beside a producer of the same broker. */
public record Relay(Site site, int documents, Duration lasting) {
    private static final int RECORD_BYTES = 500;

    public Comparison comparison() {
        return new Comparison(
                "Relay: backlog of %,d documents sent".formatted(documents),
                "records per second",
                new Side("relay", this::relayed),
                new Side("idempotent producer", this::produced),
                null);
    }

    private double relayed() {
        var organisations = site.store().collection("membership", "organisations");
        var like = site.store().last("membership", "organisations");
        var backlog = new Backlog(organisations, like, Clock.systemUTC());
        try (var arrivals = new Arrivals(site.broker(), "membership")) {
            long before = arrivals.count();
            backlog.leave(documents, RECORD_BYTES);
            return arrivals.perSecond(before, documents);
        }
    }

    private double produced() {
        try (var broker = new RawBroker(site.broker())) {
            return broker.perSecond(RECORD_BYTES, lasting);
        }
    }
}
