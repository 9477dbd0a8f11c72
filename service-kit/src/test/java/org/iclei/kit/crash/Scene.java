package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.crash.outcome.Event;
import org.iclei.kit.crash.outcome.Outcome;
import org.iclei.kit.crash.outcome.Saved;
import org.iclei.kit.outbox.Instance;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A broker, and what is read of it afterwards. */
public record Scene(String broker) {

    /** With the topic that the aggregates publish on. */
    public static Scene on(String broker) {
        new Topic("exchange", broker).createIfMissing();
        return new Scene(broker);
    }

    /** Sweeps until none of the aggregates has an event that waits. */
    static void carryOn(List<Instance> instances, List<UUID> ids) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> {
                            instances.forEach(instance -> instance.sweep.sweep());
                            assertThat(ids).allMatch(id -> instances.getFirst().pending(id) == 0);
                        });
    }

    /**
     * Lets a listener act on everything that lies on the topic.
     *
     * @param saved by each aggregate
     */
    Outcome outcome(Map<UUID, Saved> saved) {
        var wire = new Topic("exchange", broker).read();
        try (var listener = new Instance(Backends.freshDatabase(), broker)) {
            return saved.entrySet().stream()
                    .map(one -> outcome(of(wire, one.getKey()), one.getValue(), listener))
                    .reduce(Outcome.NOTHING, Outcome::plus);
        }
    }

    private static Outcome outcome(List<Envelope> wire, Saved saved, Instance listener) {
        var acting = UUID.randomUUID();
        listener.count(acting);
        for (var event : wire) listener.counters.receive(acting, event, Instance::countUp);
        long effects = listener.counters.find(acting).orElseThrow().state().value() - 1;
        return Outcome.of(saved, Event.of(wire), effects);
    }

    private static List<Envelope> of(List<Envelope> wire, UUID id) {
        return wire.stream().filter(event -> event.subject().equals(id.toString())).toList();
    }

    /**
     * The same of what a listener did with the events of one subject.
     *
     * @param saved in their order
     * @param handled as the listener took them
     */
    public static void report(String scenario, List<Envelope> saved, List<Envelope> handled) {
        var events = new Saved(saved.size(), Set.copyOf(Event.of(saved)));
        report(scenario, Outcome.of(events, Event.of(handled), handled.size()));
    }

    /** Prints the line that the build's log keeps, and says no unless all three are 0. */
    static void report(String scenario, Outcome outcome) {
        System.out.printf("crash %s: %s%n", scenario, outcome);
        assertThat(outcome).as(scenario).matches(Outcome::flawless);
    }
}
