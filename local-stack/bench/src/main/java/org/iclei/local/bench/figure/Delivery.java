package org.iclei.local.bench.figure;

import org.iclei.local.bench.limit.RawBroker;
import org.iclei.local.bench.limit.RawDelivery;
import org.iclei.local.bench.measure.Aim;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Pace;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.EventStream;
import org.iclei.local.bench.system.Registration;

/** From a command's answer to its event on a partner's stream, beside a record's way. */
public record Delivery(Site site, Pace pace) {
    private static final Aim AIM = Aim.atMost(5);
    private static final int RECORD_BYTES = 500;

    public Comparison comparison() {
        RawBroker.createTopic(site.broker());
        return new Comparison(
                "From answer to delivery by stream, 99th percentile",
                "ms",
                new Side("accepted to delivered", this::delivered),
                new Side("produce to consume", this::consumed),
                AIM);
    }

    private double delivered() {
        var partner = site.stack().token("partner-demo");
        try (var stream = new EventStream(site.stack().gatewayUrl(), partner, end(partner));
                var gateway = site.gateway()) {
            var registration = new Registration(gateway, site.token());
            return pace.journeys(
                            () -> new Pace.Sent(registration.registered(), System.nanoTime()),
                            stream::at)
                    .percentile(99);
        }
    }

    /** The feed's place after everything that happened to organisations. */
    private String end(String partner) {
        try (var gateway = site.gateway()) {
            var headers = "Authorization: Bearer %s\r\n".formatted(partner);
            var page = gateway.send("GET", "/api/feed/v1/organisations?limit=1", headers, "");
            return page.field("cursor");
        }
    }

    private double consumed() {
        try (var raw = new RawDelivery(site.broker(), RECORD_BYTES)) {
            return pace.journeys(raw::send, raw::at).percentile(99);
        }
    }
}
