package org.iclei.kit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.crash.outcome.Event;
import org.iclei.kit.crash.outcome.Outcome;
import org.iclei.kit.crash.outcome.Saved;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Sample;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an at-least-once topic may hold, and a listener acts on once. */
class RepeatedIT {
    private final Scene scene = Scene.on(Backends.broker());
    private final UUID id = UUID.randomUUID();
    private final Map<Long, Envelope> saved = new HashMap<>();

    @Test
    void the_same_event_twice() {
        published(1, 1, 2, 3, 3);

        var outcome = outcome();

        Scene.report("event-twice", outcome);
        assertThat(outcome.duplicates()).isEqualTo(2);
    }

    @Test
    void an_older_event_late() {
        published(1, 2, 3, 1, 2, 4);

        var outcome = outcome();

        Scene.report("older-late", outcome);
        assertThat(outcome.duplicates()).isEqualTo(2);
    }

    private void published(long... sequences) {
        for (long sequence : sequences) {
            var event = saved.computeIfAbsent(sequence, number -> Sample.event(id, number));
            new Topic("exchange").publish(event);
        }
    }

    private Outcome outcome() {
        var known = Set.copyOf(Event.of(List.copyOf(saved.values())));
        return scene.outcome(Map.of(id, new Saved(saved.size(), known)));
    }
}
