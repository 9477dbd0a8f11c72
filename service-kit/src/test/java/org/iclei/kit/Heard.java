package org.iclei.kit;

import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What the test service's listener was handed, and how often it shall fail before it succeeds. */
public class Heard {
    private final List<Envelope> envelopes = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Supplier<RuntimeException> fault = IllegalStateException::new;

    void hear(Envelope envelope, PairingDissolved data) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw fault.get();
        }
        envelopes.add(envelope);
    }

    public void failNext(int times) {
        failNext(times, () -> new IllegalStateException("told to fail"));
    }

    public void failNext(int times, Supplier<RuntimeException> with) {
        fault = with;
        failures.set(times);
    }

    public List<Envelope> of(String subject) {
        return envelopes.stream().filter(e -> e.subject().equals(subject)).toList();
    }
}
