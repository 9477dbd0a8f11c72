package org.iclei.kit;

import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the test service's listener was handed, and how often it shall fail before it succeeds. */
public class Heard {
    private final List<Envelope> envelopes = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    void hear(Envelope envelope, PairingDissolved data) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("told to fail");
        }
        envelopes.add(envelope);
    }

    public void failNext(int times) {
        failures.set(times);
    }

    public List<Envelope> of(String subject) {
        return envelopes.stream().filter(e -> e.subject().equals(subject)).toList();
    }
}
