package org.iclei.local.bench.figure;

import static com.mongodb.client.model.Filters.lte;

import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.Arrivals;
import org.iclei.local.bench.system.Members;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/**
 * A day on which every member's standing turns: from setting the clock to the last turn on the
 * topic, beside as many single updates.
 */
public final class Sweep {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Site site;
    private final int members;

    /** On which they turn: into arrears, and a year later into suspension. */
    private final Queue<LocalDate> days;

    private Sweep(Site site, int members, LocalDate due) {
        this.site = site;
        this.members = members;
        days = new ArrayDeque<>(List.of(due.plusDays(1), due.plusYears(1).plusDays(1)));
    }

    /** Takes over members who all owe dues of the same day, a month from now. */
    public static Sweep of(Site site, int members) {
        var today = LocalDate.ofInstant(site.stack().clock().now(), ZoneOffset.UTC);
        var due = today.plusMonths(1).withDayOfMonth(15);
        var file = new Members(members, due);
        site.takeOver("imports", file.organisations());
        site.takeOver("dues-imports", file.dues());
        var sweep = new Sweep(site, members, due);
        sweep.awaitFollowed(due.plusDays(1));
        return sweep;
    }

    public Comparison comparison() {
        return new Comparison(
                "Standing of %,d members that turns on one day".formatted(members),
                "per second",
                new Side("from the clock to the last turn on the topic", this::turned),
                new Side("single updates", this::updated),
                null);
    }

    private double turned() {
        var day = days.remove();
        try (var arrivals = new Arrivals(site.broker(), "membership")) {
            long before = arrivals.count();
            long start = System.nanoTime();
            site.stack().clock().forward(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            arrivals.await(before + members, PATIENCE);
            return members / ((System.nanoTime() - start) / 1e9);
        }
    }

    private double updated() {
        var like = site.store().last("membership", "organisations");
        return site.store().updateEach(like, members);
    }

    /** Each member's dues are known where its standing is. */
    private void awaitFollowed(LocalDate turning) {
        var organisations = site.store().collection("membership", "organisations");
        var followed = lte("state.membership.turnsOn", turning);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (organisations.countDocuments(followed) < members) {
            if (System.nanoTime() > end) throw new IllegalStateException("dues were not followed");
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
