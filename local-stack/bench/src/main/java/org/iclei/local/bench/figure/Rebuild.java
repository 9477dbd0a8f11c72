package org.iclei.local.bench.figure;

import org.iclei.local.bench.limit.RawReading;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.HttpConnection;

/** A member directory made anew from offset 0, beside reading the same topic and no more. */
public record Rebuild(Site site) {

    public Comparison ofEventsService() {
        return compared("events-service", site.ports().events());
    }

    public Comparison ofExchangeService() {
        return compared("exchange-service", site.ports().exchange());
    }

    private Comparison compared(String service, int port) {
        return new Comparison(
                "Rebuild of the member directory of " + service,
                "events per second",
                new Side("POST rebuild", () -> rebuilt(port)),
                new Side("reading the topic", this::read),
                null);
    }

    private double rebuilt(int port) {
        var headers = "Authorization: Bearer %s\r\n".formatted(site.stack().token("metrics"));
        try (var service = new HttpConnection("http://localhost:" + port)) {
            var answer = service.send("POST", "/actuator/rebuild/memberdirectory", headers, "");
            if (!answer.field("swapped").equals("true")) {
                throw new IllegalStateException("The rebuild answers: " + answer);
            }
            double events = Double.parseDouble(answer.field("events"));
            return events * 1_000 / Math.max(1, Double.parseDouble(answer.field("millis")));
        }
    }

    private double read() {
        return RawReading.perSecond(site.broker(), "membership");
    }
}
