package org.iclei.local.bench.figure;

import org.iclei.local.bench.measure.Aim;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Load;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.HttpConnection;
import org.iclei.local.bench.system.Registration;

import java.util.function.Supplier;

/** Commands with outbox beside inserts of documents like those that they leave. */
public record Commands(Site site, Load load) {
    private static final Aim AIM = Aim.atLeast(0.4);

    public Comparison atTheService() {
        return compared("Commands at membership-service", site::membershipService);
    }

    public Comparison throughTheGateway() {
        return compared("Commands through the gateway", site::gateway);
    }

    private Comparison compared(String title, Supplier<HttpConnection> door) {
        return new Comparison(
                title,
                "per second",
                new Side("POST organisations", () -> registrations(door)),
                new Side("single inserts", this::inserts),
                AIM);
    }

    private double registrations(Supplier<HttpConnection> door) {
        var token = site.token();
        return load.perSecond(() -> new Registration(door.get(), token));
    }

    private double inserts() {
        var like = site.store().last("membership", "organisations");
        return load.perSecond(() -> site.store().inserting(like));
    }
}
