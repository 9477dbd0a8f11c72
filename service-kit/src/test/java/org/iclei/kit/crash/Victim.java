package org.iclei.kit.crash;

import static org.awaitility.Awaitility.await;

import org.iclei.kit.crash.outcome.Event;
import org.iclei.kit.outbox.Instance;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A service's process: saves again and again, until it is killed.
 *
 * @param nth see {@link KillPoint}
 * @param events published by each save
 */
record Victim(String database, String broker, UUID id, KillPoint point, long nth, int events) {
    static final int KILLED = 137;

    /** Printed of each event whose save was acknowledged, before its number and its id. */
    private static final String SAVED = "saved ";

    private static final int AT_ONCE = 12;
    private static final int AGAIN = 5;

    static void main(String... words) {
        new Victim(
                        words[0],
                        words[1],
                        UUID.fromString(words[2]),
                        KillPoint.valueOf(words[3]),
                        Long.parseLong(words[4]),
                        Integer.parseInt(words[5]))
                .run();
    }

    List<String> words() {
        return List.of(database, broker, id.toString(), point.name(), "" + nth, "" + events);
    }

    private void run() {
        var killer = new Killer(point, nth);
        try (var instance = new Instance(database, broker, killer, killer::producer)) {
            for (int n = 0; n < AT_ONCE; n++) save(instance);
            // on a slow machine a send may give up: each save hands over what still waits
            for (int n = 0; n < AGAIN && point != KillPoint.NEVER; n++) {
                await().atMost(Duration.ofMinutes(1)).until(killer::sawASendGiveUp);
                save(instance);
            }
        }
    }

    private void save(Instance instance) {
        for (var event : instance.count(id, events)) {
            System.out.println(SAVED + event.sequence() + " " + event.id());
        }
    }

    /** The events of which it told before its end. */
    static List<Event> told(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(SAVED))
                .map(line -> line.substring(SAVED.length()).split(" "))
                .map(words -> new Event(Long.parseLong(words[0]), UUID.fromString(words[1])))
                .toList();
    }
}
