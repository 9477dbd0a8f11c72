package org.iclei.local.bench.figure;

import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.Cities;
import org.iclei.local.bench.system.HttpConnection;

import java.util.concurrent.atomic.AtomicInteger;

/** A file of organisations beside one bulk insert of as many documents like those it leaves. */
public record Import(Site site, Cities cities, AtomicInteger round) {
    private static final double MOST_REFUSED = 0.02;

    public Import(Site site, Cities cities) {
        this(site, cities, new AtomicInteger());
    }

    public Comparison comparison() {
        int rows = cities.all().size();
        return new Comparison(
                "Import of %,d organisations through the gateway".formatted(rows),
                "per second",
                new Side("POST imports", this::imported),
                new Side("one bulk insert", this::inserted),
                null);
    }

    private double imported() {
        var file = cities.file(round.incrementAndGet());
        var headers =
                "Authorization: Bearer %s\r\nContent-Type: text/csv\r\n".formatted(site.token());
        try (var gateway = site.gateway()) {
            long start = System.nanoTime();
            var answer = gateway.send("POST", "/api/membership/v1/imports", headers, file);
            double seconds = (System.nanoTime() - start) / 1e9;
            return accepted(answer) / seconds;
        }
    }

    private int accepted(HttpConnection.Answer report) {
        int accepted = Integer.parseInt(report.field("accepted"));
        if (accepted < cities.all().size() * (1 - MOST_REFUSED)) {
            throw new IllegalStateException("The import answers: %.500s".formatted(report.body()));
        }
        return accepted;
    }

    private double inserted() {
        var like = site.store().last("membership", "organisations");
        return site.store().insertMany(like, cities.all().size());
    }
}
