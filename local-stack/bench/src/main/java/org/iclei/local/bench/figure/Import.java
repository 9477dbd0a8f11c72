package org.iclei.local.bench.figure;

import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.Cities;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file of organisations beside one bulk insert of as many documents like those it leaves.
 *
 * @param round counts how often they were imported: each time under other names
 */
public record Import(Site site, Cities cities, AtomicInteger round) {

    public Comparison comparison() {
        int rows = cities.all().size();
        return new Comparison(
                "Import of %,d organisations through the gateway".formatted(rows),
                "per second",
                new Side("POST imports", this::imported),
                new Side("one bulk insert", this::inserted),
                null);
    }

    /** Unmeasured, for what needs a register of real names. */
    public void once() {
        site.takeOver("imports", cities.file(round.incrementAndGet()));
    }

    private double imported() {
        var file = cities.file(round.incrementAndGet());
        long start = System.nanoTime();
        int accepted = site.imported("imports", file, cities.all().size());
        return accepted / ((System.nanoTime() - start) / 1e9);
    }

    private double inserted() {
        var like = site.store().last("membership", "organisations");
        return site.store().insertMany(like, cities.all().size());
    }
}
